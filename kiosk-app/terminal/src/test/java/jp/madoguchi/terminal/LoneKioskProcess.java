package jp.madoguchi.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A kiosk in a process of its own, with or without a window, where everything that it writes goes into one folder. */
final class LoneKioskProcess implements AutoCloseable {
    /** In the folder of a kiosk: what lies there is started instead of the machine's programs of that name. */
    static final String PROGRAMS = "bin";

    private final Process process;
    private final BufferedReader says;
    private final Writer answers;
    private final Writer log;

    private LoneKioskProcess(Process process, Path folder) throws IOException {
        this.process = process;
        this.says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.answers = process.outputWriter(StandardCharsets.UTF_8);
        this.log = Files.newBufferedWriter(folder.resolve("kiosk.out"));
    }

    static LoneKioskProcess start(
            Class<?> program, Path folder, Path config, Path sandbox, URI centre, Path reader, URI printer)
            throws IOException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        Path data = Files.createDirectories(folder.resolve("data"));
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-Djava.io.tmpdir=" + temporary,
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dmadoguchi.root=" + Site.ROOT,
                "-Dmadoguchi.printer=" + printer,
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                config.toString(),
                data.toString(),
                sandbox.toString(),
                centre.toString());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("kiosk.log").toFile());
        builder.environment().put("PCSCLITE_CSOCK_NAME", reader.toString());
        builder.environment().merge("PATH", folder.resolve(PROGRAMS).toString(), (usual, own) -> own + ":" + usual);
        return new LoneKioskProcess(builder.start(), folder);
    }

    long pid() {
        return process.pid();
    }

    /** What it says next; anything else that it prints is kept in its folder. */
    String next() throws IOException {
        for (String line = says.readLine(); line != null; line = says.readLine()) {
            if (line.startsWith(LoneKiosk.SAYS)) {
                return line.substring(LoneKiosk.SAYS.length());
            }
            log.write(line + "\n");
            log.flush();
        }
        throw new IOException("the kiosk has ended, see kiosk.log");
    }

    void goOn() throws IOException {
        tell("");
    }

    void tell(String line) throws IOException {
        answers.write(line + "\n");
        answers.flush();
    }

    /** Writes everything that can still be reached in its memory to this file. */
    void dump(Path file) throws IOException, InterruptedException {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        int exit = new ProcessBuilder(jcmd, String.valueOf(process.pid()), "GC.heap_dump", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IOException("no heap dump: exit code " + exit);
        }
    }

    /** As if its power went: nothing in it is told, and nothing it has not written is kept. */
    void kill() throws IOException {
        process.destroyForcibly().onExit().join();
        log.close();
    }

    @Override
    public void close() throws IOException {
        answers.close();
        log.close();
        process.destroy();
        process.onExit().join();
    }
}
