package forumkoll.demo.file;

import forumkoll.demo.city.Description;
import forumkoll.demo.city.Forum;
import forumkoll.demo.city.ForumPlan;
import forumkoll.demo.city.Organiser;
import java.io.Closeable;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What forums there are, who runs them, and by what they are known. */
final class ForumRegisters implements Closeable {

    private final Register forums;
    private final Register names;
    private final Register organisers;
    private final Register ledgerRules;
    private final Set<String> knownOrganisers = new HashSet<>();

    ForumRegisters(Path folder) {
        this.forums = new Register(
                folder,
                "forums",
                "forum_id;name;organiser_id;level;kind;area_code;parent_forum_id;is_group;status;decided_by;scope;"
                        + "purpose;org_number;valid_from;valid_to;source");
        this.names = new Register(folder, "forum_names", "written;forum_id;source_kind");
        this.organisers = new Register(folder, "organisers", "organiser_id;name;type;org_number");
        this.ledgerRules =
                new Register(folder, "ledger_rules", "rule_id;supplier_id;supplier;account;project;forum_id;cost_kind");
    }

    void write(ForumPlan plan) {
        forum(plan.forum());
        organiser(plan.forum().organiser());
        plan.aliases().forEach(alias -> names.row(alias.written(), plan.id(), alias.sourceKind()));
        plan.ledgerRules().forEach(rule -> ledgerRules.row(rule.id(), "", "", "", rule.project(), plan.id(), ""));
    }

    private void forum(Forum forum) {
        Description description = forum.description();
        forums.row(
                forum.id(),
                forum.name(),
                forum.organiser().id(),
                forum.level().word(),
                forum.kind().word(),
                description.areaCode(),
                description.parentForumId(),
                forum.isGroup(),
                description.status(),
                forum.decidedBy(),
                forum.scope(),
                description.purpose(),
                forum.orgNumber(),
                forum.validFrom(),
                forum.validTo(),
                Register.MADE_UP);
    }

    private void organiser(Organiser organiser) {
        if (knownOrganisers.add(organiser.id())) {
            organisers.row(organiser.id(), organiser.name(), organiser.type(), organiser.orgNumber());
        }
    }

    @Override
    public void close() {
        forums.close();
        names.close();
        organisers.close();
        ledgerRules.close();
    }
}
