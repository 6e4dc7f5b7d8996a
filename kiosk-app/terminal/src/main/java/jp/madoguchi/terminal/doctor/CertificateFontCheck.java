package jp.madoguchi.terminal.doctor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.madoguchi.print.font.CertificateFonts;

/** The fonts that certificates are set in. */
record CertificateFontCheck(Optional<Path> second) implements Check {
    @Override
    public String subject() {
        return "certificate font";
    }

    @Override
    public List<Finding> look() {
        try {
            int read =
                    CertificateFonts.installed(second.stream().toList()).faces().size();
            return List.of(Finding.ok(
                    subject(),
                    "IPAmj Mincho" + (read > 1 ? " and madoguchi.print.second-font" : "") + " could be read"));
        } catch (IOException missing) {
            return List.of(Finding.broken(
                    subject(),
                    String.valueOf(missing.getMessage()),
                    "install the package fonts-ipamj-mincho; correct madoguchi.print.second-font if that is the one"));
        }
    }
}
