package jp.madoguchi.print.pdf;

import java.util.Map;
import java.util.Set;
import jp.madoguchi.print.form.Part;

/** What the pictures of a sheet are, to somebody who does not see them. */
public final class Alternates {
    private static final Map<Part.Role, String> WORDS =
            Map.of(Part.Role.SEAL, "公印", Part.Role.IMPRESSION, "登録印影", Part.Role.CODE, "証明内容と電子署名の二次元コード");

    private Alternates() {}

    static boolean has(Part.Role role) {
        return WORDS.containsKey(role);
    }

    static String of(Part.Role role) {
        return String.valueOf(WORDS.get(role));
    }

    /** All that any sheet has. */
    public static Set<String> all() {
        return Set.copyOf(WORDS.values());
    }
}
