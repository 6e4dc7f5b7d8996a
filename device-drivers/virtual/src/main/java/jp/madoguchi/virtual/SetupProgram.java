package jp.madoguchi.virtual;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Program;
import jp.madoguchi.virtual.sandbox.Sandbox;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes the sandbox directory. */
@Command(
        name = "setup",
        mixinStandardHelpOptions = true,
        versionProvider = Program.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the sandbox is ready", "1:it could not be made, as the message says", "2:wrong usage"},
        description =
                "Makes the sandbox: test certificates, virtual cards, keys and the register. Does nothing when it is there.")
final class SetupProgram implements Callable<Integer> {
    @Option(names = "--sandbox", description = "directory to make (default: ${DEFAULT-VALUE})")
    private Path sandbox = Path.of(".sandbox");

    @Option(names = "--config", description = "directory of personas.yaml (default: ${DEFAULT-VALUE})")
    private Path config = Path.of("config");

    @Option(names = "--fresh", description = "make it anew: new certificates, every card in its first state")
    private boolean fresh;

    @Override
    public Integer call() throws IOException, ConfigurationException {
        boolean made = Sandbox.prepare(
                sandbox, config, Clock.systemUTC(), fresh, doing -> System.err.println("setup: " + doing));
        System.out.println((made ? "sandbox made in " : "sandbox is ready in ") + sandbox);
        return 0;
    }
}
