package loopglass.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version as the jar's manifest tells it; there is none when run from class files. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"Loopglass " + Optional.ofNullable(version).orElse("(not packaged)")};
  }
}
