package forumkoll.recomputed.clean;

import forumkoll.recomputed.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The register's areas, and those that only answers name. */
final class Areas {

    private final Map<String, Map<String, Object>> byCode = new LinkedHashMap<>();

    Areas(RunTables tables) {
        Map<String, String> codes = tables.words("clean.area_name", "written", "area_code");
        Map<String, String> methods = tables.words("clean.area_name", "written", "method");
        for (Line area : tables.rows("raw.areas")) {
            byCode.put(
                    area.text("area_code"),
                    area.cells("area_code", "name_sv", "name_en", "parent_area_code", "topic_code"));
        }
        Map<String, Map<String, Object>> named = new TreeMap<>();
        for (Line answer : tables.rows("raw.survey_answer")) {
            String area = answer.text("area");
            String subarea = answer.text("subarea");
            if (area != null && "exact".equals(methods.get(area))) {
                name(named, area, codes.get(area), null);
            }
            if (subarea != null && "exact".equals(methods.get(subarea))) {
                name(named, subarea, codes.get(subarea), area == null ? null : codes.get(area));
            }
        }
        named.forEach(byCode::putIfAbsent);
        byCode.values().forEach(area -> area.put("top_area_code", top((String) area.get("area_code"))));
    }

    /** No area lies in itself; of several the first code. */
    private static void name(Map<String, Map<String, Object>> named, String written, String code, String within) {
        Map<String, Object> area = named.computeIfAbsent(code, any -> {
            Map<String, Object> cells =
                    new Line(Map.of()).cells("area_code", "name_sv", "name_en", "parent_area_code", "topic_code");
            cells.put("area_code", code);
            return cells;
        });
        area.put("name_sv", least((String) area.get("name_sv"), written));
        area.put("parent_area_code", least((String) area.get("parent_area_code"), code.equals(within) ? null : within));
    }

    private static String least(String one, String other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) <= 0 ? one : other;
    }

    private String top(String code) {
        List<String> passed = new ArrayList<>();
        String top = code;
        while (byCode.containsKey(top) && byCode.get(top).get("parent_area_code") != null && !passed.contains(top)) {
            passed.add(top);
            top = (String) byCode.get(top).get("parent_area_code");
        }
        return top;
    }

    List<Map<String, Object>> rows() {
        return List.copyOf(byCode.values());
    }

    String name(String code) {
        return code == null || !byCode.containsKey(code)
                ? null
                : (String) byCode.get(code).get("name_sv");
    }
}
