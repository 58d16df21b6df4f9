package forumkoll.identify;

import java.util.List;
import java.util.Set;

/**
 * A forum that names are held against.
 *
 * @param names its names, each run by the forum's organisers
 * @param vocabulary concepts of its names, its purpose and its organiser
 */
record KnownForum(String forumId, List<NameForm> names, Set<String> vocabulary) {}
