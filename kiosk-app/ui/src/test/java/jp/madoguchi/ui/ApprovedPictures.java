package jp.madoguchi.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The approved pictures of one language in the repository, and what became of comparing with them. */
final class ApprovedPictures {
    private static final Path PICTURES =
            Path.of(System.getProperty("madoguchi.root", "."), "kiosk-app/ui/src/test/pictures");
    private static final Path FONTS = PICTURES.resolve("fonts.txt");
    private static final boolean APPROVING = Boolean.getBoolean("madoguchi.approve");

    private final ApprovedTexts texts;
    private final Path approved;
    private final Path differing;
    private final Set<String> faults = new TreeSet<>();
    private final Set<String> seen = new HashSet<>();

    ApprovedPictures(String language) throws IOException {
        texts = new ApprovedTexts(PICTURES.resolve(language + ".txt"));
        approved = Files.createDirectories(PICTURES.resolve(language));
        differing = Files.createDirectories(Path.of("target/pictures").resolve(language));
        for (Path old : pngs(differing)) {
            Files.delete(old);
        }
    }

    /** Compares, or approves. */
    void look(String name, Still.Seen now) {
        Picture actual = now.picture();
        Path file = approved.resolve(name + ".png");
        seen.add(name + ".png");
        boolean known = Files.exists(file);
        var comparison = new PictureComparison(actual, known ? Picture.read(file) : actual);
        var differences = new ArrayList<String>(texts.faults(name, now.texts()));
        differences.addAll(comparison.faults());
        if (known && differences.isEmpty()) {
            return; // approved as it is, even when approving: a picture that says the same is not stored again
        }
        if (APPROVING) {
            actual.write(file);
            return;
        }
        comparison.sideBySide().write(differing.resolve(name + ".png"));
        faults.add(name + ": " + (known ? String.join(", ", differences) : "nobody has approved it"));
    }

    /** What is wrong, in sentences; empty when all is as approved. */
    String faults() throws IOException {
        for (Path file : pngs(approved)) {
            if (!seen.contains(String.valueOf(file.getFileName()))) {
                if (APPROVING) {
                    Files.delete(file);
                } else {
                    faults.add(file.getFileName() + ": there is no such screen any more");
                }
            }
        }
        String here = FontsHere.described();
        if (APPROVING) {
            Files.writeString(FONTS, here);
            texts.approve();
        }
        return faults.isEmpty() ? "" : told(here);
    }

    private String told(String here) throws IOException {
        String there = Files.exists(FONTS) ? Files.readString(FONTS) : "";
        String fonts = there.equals(here)
                ? ""
                : "This machine has other fonts than the one on which the pictures were approved, which may be all that differs."
                        + "\nApproved with:\n" + there + "Here:\n" + here;
        return fonts + String.join("\n", faults) + "\nLook into " + differing.toAbsolutePath()
                + " (now, approved, difference); if it is as it should be: -Dmadoguchi.approve=true\n";
    }

    private static List<Path> pngs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).toList();
        }
    }
}
