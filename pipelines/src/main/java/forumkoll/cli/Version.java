package forumkoll.cli;

import picocli.CommandLine.IVersionProvider;

/** The version the build stamped on the jar. */
final class Version implements IVersionProvider {

    static String current() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"forumkoll " + current()};
    }
}
