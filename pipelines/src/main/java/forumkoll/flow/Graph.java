package forumkoll.flow;

import forumkoll.table.TableName;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All producers, in an order in which every table is made before it is read. */
public final class Graph {

    /** The layers in the direction data flows. */
    private static final List<String> LAYERS = List.of("raw", "meta", "clean", "marts", "flags");

    private final SortedMap<TableName, Producer> producers = new TreeMap<>();
    private final Set<TableName> given;
    private final Set<TableName> ordered = new LinkedHashSet<>();

    /**
     * Orders {@code producers}.
     *
     * @param given tables that exist before any producer runs
     * @throws GraphException on a cycle, a table that nobody makes, or one that two make
     */
    public Graph(List<Producer> producers, Set<TableName> given) {
        this.given = given;
        for (Producer producer : producers) {
            if (this.producers.put(producer.writes(), producer) != null || given.contains(producer.writes())) {
                throw new GraphException(producer.writes() + " is made twice");
            }
        }
        this.producers.keySet().forEach(table -> visit(table, new LinkedHashSet<>()));
    }

    /** A graph that cannot be run. */
    public static final class GraphException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        GraphException(String message) {
            super(message);
        }
    }

    /** The producers, each after those whose tables it reads. */
    public List<Producer> inOrder() {
        return ordered.stream().map(producers::get).toList();
    }

    private void visit(TableName table, Set<TableName> path) {
        if (ordered.contains(table)) {
            return;
        }
        if (!path.add(table)) {
            List<TableName> cycle = new ArrayList<>(path);
            throw new GraphException("cycle: "
                    + cycle.subList(cycle.indexOf(table), cycle.size()).stream()
                            .map(TableName::toString)
                            .collect(Collectors.joining(" reads "))
                    + " reads " + table);
        }
        for (TableName read : producers.get(table).reads()) {
            checkRead(table, read);
            if (!given.contains(read)) {
                visit(read, path);
            }
        }
        path.remove(table);
        ordered.add(table);
    }

    private void checkRead(TableName table, TableName read) {
        if (!given.contains(read) && !producers.containsKey(read)) {
            throw new GraphException(table + " reads " + read + ", which nothing makes; known are " + known());
        }
        if (LAYERS.indexOf(read.layer()) > LAYERS.indexOf(table.layer())) {
            throw new GraphException(table + " reads " + read + ": data flows from " + String.join(" to ", LAYERS));
        }
    }

    private Map<String, List<String>> known() {
        Set<TableName> all = new LinkedHashSet<>(given);
        all.addAll(producers.keySet());
        return all.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        TableName::layer, TreeMap::new, Collectors.mapping(TableName::name, Collectors.toList())));
    }
}
