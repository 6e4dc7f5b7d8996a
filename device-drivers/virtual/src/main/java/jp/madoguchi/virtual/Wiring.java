package jp.madoguchi.virtual;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What a pcscd drives, and the surroundings it is started in. */
interface Wiring {
    /**
     * Makes ready what this pcscd needs.
     *
     * @param socket of this pcscd; what lies beside it under its name and an ending is ours
     * @return the directory of its reader files
     */
    Path lay(Path socket) throws IOException;

    /** The command that starts pcscd where it belongs, without forking; ends with pcscd's own. */
    List<String> around(List<String> pcscd);

    /**
     * Hears what pcscd says until it is ready.
     *
     * @throws IOException when that means that it can't serve
     */
    void heed(String line) throws IOException;
}
