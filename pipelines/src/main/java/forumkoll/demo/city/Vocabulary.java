package forumkoll.demo.city;

import java.util.ArrayList;
import java.util.List;

/** The product's topics, and for each the subjects that a made-up forum may have. */
public final class Vocabulary {

    /** A topic as the register writes it, with subjects in its own words; none for topics that no forum has. */
    public record Topic(String code, String nameSv, String nameEn, String stems, List<String> subjects) {}

    private static final String TOPICS = """
            regional_development|Regional utveckling|Regional development|regional utveckling;regionutveckl;strukturfond;sammanhållningspoliti;regionalfond;västsveriges utveckling;megaregion|regional utveckling;strukturfonder;regionutveckling
            transport_infrastructure|Transportinfrastruktur och mobilitet|Transport infrastructure and mobility|infrastruktur;järnväg;mobilitet;trafikverk;dubbelspår;vägtekni;cykelban;sverigeförhandling|järnvägar;cykelbanor;vägteknik
            public_transport|Kollektivtrafik|Public transport|kollektivtrafik;stadstrafik;västtrafik;koll2035;trafikförsörjning;dkr|kollektivtrafik;stadstrafik;trafikförsörjning
            urban_development|Stadsutveckling|Urban development|stadsutveckl;urban utveckl;samhällsplaner;bostadsutbygg;stadsplaner;innerstad;citysamverkan|stadsutveckling;samhällsplanering;bostadsutbyggnad
            environment_climate|Miljö, klimat och hållbar utveckling|Environment, climate and sustainable development|klimat;miljöfråg;miljöforum;klimatanpassning;hållbarhetsmål;globala mål;agenda 2030;grön ekonomi;målen för hållbar|klimatanpassning;miljöfrågor;grön ekonomi
            business_labour_market|Näringsliv och arbetsmarknad|Business and labour market|näringslivsfråg;arbetsmarknad;entreprenör;handel;fastighetsäg;fiske;arbetsförmåg;ekonomiska utveckl|näringslivsfrågor;arbetsmarknad;entreprenörskap
            health_care|Hälso- och sjukvård|Health care|sjukvård;folkhäls;vårdsamverk;primärvård;tandvård;delregional nämnd|folkhälsa;primärvård;tandvård
            social_care|Individ- och familjeomsorg|Social care and welfare|samordningsförbund;finsam;rehabilit;socialtjänst;omsorg;social hållbarhet;sociala forum|rehabilitering;socialtjänst;äldreomsorg
            democracy_participation|Demokrati och delaktighet|Democracy and participation|medborgarbudget;inflytande;medborgardialog;delaktighet;studentkår;demokratisk|medborgarbudget;medborgardialog;delaktighet
            human_rights_anti_racism|Mänskliga rättigheter och antirasism|Human rights and anti-racism|rasism;diskriminer;mänskliga rättighet;främlingsfient;tiopunktsp;eccar|arbete mot rasism;mänskliga rättigheter;skydd mot diskriminering
            national_minorities|Nationella minoriteter|National minorities|finskt förvaltningsområd;minoritet;ffo;sverigefinsk;samisk;romsk|nationella minoriteter;samiska frågor;romska frågor
            gender_equality|Jämställdhet|Gender equality|jämställd;modellkoncept;kvinnofrid;könsmainstream;genus|jämställdhet;kvinnofrid;genusforum
            children_rights|Barnets rättigheter|Rights of the child|barnets rättighet;barnens rättighet;barnrätt;barnkonvention;barnperspektiv|barnets rättigheter;barnkonventionen;barnperspektiv
            integration_migration|Integration och migration|Integration and migration|integration;nyanländ;asylsök;migration;ensamkommande;etablering|integration;nyanlända;migration
            segregation|Segregation|Segregation|segreg;utsatta områd;utsatt områd;boendesegr;socioekonomisk;utanförskap|
            crime_prevention|Trygghet och brottsförebyggande arbete|Safety and crime prevention|brottsförebygg;välfärdsbrott;folkbokföring;otillåten påverkan;organiserad brott;trygghetsfrämj;avhoppar;mot brott|brottsförebyggande arbete;trygghetsfrämjande arbete;folkbokföring
            extremism|Våldsbejakande extremism|Violent extremism|våldsbejakande;extremis;radikalis;propaganda;desinformation;terror|skydd mot extremism;skydd mot desinformation;skydd mot radikalisering
            crisis_preparedness_civil_defence|Civil beredskap och krisberedskap|Crisis preparedness and civil defence|krisbered;civilt försvar;civil beredskap;totalförsvar;kriskommunik;samhällsskydd;seveso;samhällsstörning;lägesbild|civil beredskap;krisberedskap;totalförsvar
            security_of_elected|Förtroendevaldas säkerhet|Security of elected representatives|förtroendevaldas trygghet;hot och hat;hot mot förtroendevald;trakasseri;incidentrapport|förtroendevaldas trygghet;skydd mot hot och hat;skydd mot trakasserier
            executive_management|Kommunledning|Executive management|kommundirektör;stadsdirektör;kommunledning;kommunchef;regiondirektör|kommundirektörer;stadsdirektörer;kommunchefer
            employer_hr|Arbetsgivarfrågor och HR|Employer and HR matters|hr-direktör;hr-chef;lönebildning;lönestatisti;arbetsgiv;arbetsmiljö;arbetsrätt;ledarskap;omställningsavtal;mentor|lönebildning;arbetsmiljö;ledarskap
            competence_supply|Kompetensförsörjning (övergripande)|Overall competence supply|kompetensförsörj;personalförsörj;kompetensbrist;arbetskraftsbrist;bristyrke;kompetensplaner|
            communication|Kommunikation och press|Communication and press|kommunikationschef;kommunikationsdirektör;pressnätverk;pressansvar;medierelation;kriskommunik|kommunikationschefer;pressansvariga;medierelationer
            finance|Ekonomi och finans|Finance|ekonomichef;ekonomidirektör;finanschef;redovisning;upplåning;finansieringsfråg;kommuninvest|ekonomichefer;finanschefer;upplåning
            quality|Kvalitetsutveckling|Quality development|kvalitetsutveckl;kvalitetsledning;kvalitetsmäss;kvalitetsarbet;siq|kvalitetsutveckling;kvalitetsarbete;kvalitetsledning
            digitalisation_ai|Digitalisering och AI|Digitalisation and AI|digitaliser;artificiell intelligens;chief digital;cdo;ai sweden;ai sverige;digital innovation|digitalisering;artificiell intelligens;digital innovation
            law|Juridik och nämndadministration|Law and committee administration|jurist;juridi;lagstiftning;visselblås;statsstöd;arbetsrätt;kommunsekreterar;nämndadministr|kommunjurister;visselblåsning;nämndadministration
            research_education|Forskning och utbildning|Research and education|forskning;universitet;högskol;chalmers;doktorand;akademi;lärosät|forskning;doktorander;högskolor
            eu_international|EU och internationellt samarbete|EU and international co-operation|internationell;eurocities;eu-fråg;eu-samverk;eu-samordn;eu-kommission;europeisk;eu-finansier|EU-samordning;EU-frågor;EU-finansiering
            partner_cities|Partnerstäder och vänorter|Partner and twin cities|partnerst;vänort;partnerskapskontrakt;systerstad;inaktiva partnerskap|
            """;

    private static final List<Topic> ALL = TOPICS.lines().map(Vocabulary::topic).toList();

    private Vocabulary() {}

    /** Every topic, in the product's order. */
    public static List<Topic> topics() {
        return ALL;
    }

    /** The topic of a code. */
    public static Topic topic(Topics code) {
        return ALL.stream()
                .filter(topic -> topic.code().equals(code.word()))
                .findFirst()
                .orElseThrow();
    }

    private static Topic topic(String line) {
        String[] parts = line.strip().split("\\|", -1);
        return new Topic(
                parts[0], parts[1], parts[2], parts[3], parts[4].isEmpty() ? List.of() : List.of(parts[4].split(";")));
    }

    /** The topics that ordinary forums have, as many as asked for. */
    public static List<Topic> ordinary(int count) {
        List<Topic> ordinary = new ArrayList<>(ALL);
        ordinary.removeIf(
                topic -> topic.subjects().isEmpty() || topic.code().equals(Topics.NATIONAL_MINORITIES.word()));
        return ordinary.subList(0, Math.min(count, ordinary.size()));
    }

    /** Topics with a part of their own. */
    public enum Topics {
        REGIONAL_DEVELOPMENT,
        NATIONAL_MINORITIES,
        SEGREGATION,
        COMPETENCE_SUPPLY,
        PARTNER_CITIES;

        /** The code in the register. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
