package jp.madoguchi.terminal.doctor;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import jp.madoguchi.config.ConfigurationException;
import jp.madoguchi.config.Municipalities;
import jp.madoguchi.pos.LogicalDevices;
import jp.madoguchi.terminal.DeviceSettings;
import jp.madoguchi.terminal.KioskDevices;
import jp.madoguchi.terminal.KioskSettings;
import jp.madoguchi.terminal.MissingDevice;

/** One look at everything, one thing after the other; what hangs is given up and told, and keeps nobody waiting. */
public final class Examination {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<Check> checks;
    private final Duration patience;

    Examination(List<Check> checks, Duration patience) {
        this.checks = List.copyOf(checks);
        this.patience = patience;
    }

    /** Everything that the kiosk of these settings stands on. */
    public static Examination of(KioskSettings settings, Clock clock) {
        DeviceSettings.publish(settings);
        var jposXml = new JposXmlCheck(settings.config().resolve("jpos.xml"), settings.drivers());
        return new Examination(
                List.of(
                        jposXml,
                        jposXml.whereDeclared(new PcscdCheck(KioskDevices.CARD_READER, PcscdCheck.socket())),
                        jposXml.required(new ReaderCheck(KioskDevices.CARD_READER)),
                        jposXml.required(new PagePrinterCheck(KioskDevices.PAGE_PRINTER)),
                        jposXml.whereDeclared(
                                new ReceiptPrinterCheck(KioskDevices.RECEIPT_PRINTER),
                                devices -> MissingDevice.misspelt(devices, KioskDevices.RECEIPT_PRINTER)),
                        jposXml.whereDeclared(
                                new ChangerCheck(KioskDevices.CASH_CHANGER),
                                devices -> missingChanger(devices, settings.config())),
                        new CertificateFontCheck(settings.print().secondFont()),
                        new ScreenFontCheck(),
                        new CentreCheck(settings.centre(), clock)),
                PATIENCE);
    }

    private static Optional<MissingDevice> missingChanger(LogicalDevices devices, Path config) {
        try {
            return MissingDevice.changer(devices, Municipalities.load(config));
        } catch (ConfigurationException wrong) {
            return Optional.of(new MissingDevice(
                    false, "whether fees are asked for can't be told: " + wrong.getMessage(), "mend that file"));
        }
    }

    /** Looks at all of it; {@code tell} hears of each finding as soon as there is one. */
    public List<Finding> run(Consumer<Finding> tell) throws InterruptedException {
        var all = new ArrayList<Finding>();
        for (Check check : checks) {
            List<Finding> findings = look(check);
            findings.forEach(tell);
            all.addAll(findings);
        }
        return all;
    }

    private List<Finding> look(Check check) throws InterruptedException {
        var answer = CompletableFuture.supplyAsync(check::look, Examination::aside);
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS).stream()
                    .map(found -> found.thrown().isPresent() ? found.or(check.alsoHelps(found.thrown())) : found)
                    .toList();
        } catch (TimeoutException hung) {
            return List.of(Finding.broken(
                            check.subject(),
                            "has not answered for " + patience.toSeconds() + " s",
                            "switch the device off and on, or restart its service, and ask again")
                    .or(check.alsoHelps(Optional.empty())));
        } catch (ExecutionException bug) {
            return List.of(Finding.broken(
                    check.subject(),
                    "the look at it failed, " + words(bug),
                    "tell who maintains this program, or the service of the device"));
        }
    }

    /** Of a class that is missing the name; any other message could hold anything. */
    private static String words(ExecutionException bug) {
        String thrown = String.valueOf(bug.getCause());
        return bug.getCause() instanceof LinkageError ? thrown : thrown.replaceFirst(":(?s).*", "");
    }

    private static void aside(Runnable look) {
        var thread = new Thread(look, "doctor");
        thread.setDaemon(true);
        thread.start();
    }
}
