package jp.madoguchi.print.sample;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.madoguchi.print.font.Repertoire;

/** Texts that are long, empty, of rare characters, of other scripts, or no texts at all. */
public final class HostileTexts {
    public static final List<String> ALL = List.of(
            "",
            " ",
            "　　",
            "長",
            "長".repeat(30),
            "長".repeat(80),
            "長".repeat(150),
            "長".repeat(300),
            "渡\u908A\uDB40\uDD0E".repeat(20),
            "𠮷".repeat(40),
            "MARIA DE LOS ANGELES FERNANDEZ DE CORDOBA Y RODRIGUEZ DE SEVILLA MONTOYA",
            "W".repeat(60),
            "W".repeat(300),
            "架空　ABC".repeat(12),
            "、".repeat(40) + "）」",
            "ｶｸｳ ﾀﾛｳ",
            "محمد علي",
            "שלום",
            "架空\u202E太郎",
            "架空\u200B太郎",
            "架\uFEFF空",
            "か\u3099き",
            "e\u0301",
            "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
            "架空\u0000太郎",
            "架空\n太郎",
            "架空\t太郎",
            "架空\u2028太郎",
            "\uD800",
            "\uDB40\uDD0E",
            "<script>&amp;\"'\\");

    /** Two blocks of ideographs that names are taken from, one of them beyond the basic plane. */
    private static final List<Repertoire> REPERTOIRES = Stream.of(
                    new int[] {0x8FB0, 0x9130}, new int[] {0x20B80, 0x20D00})
            .map(block -> Repertoire.between(
                    block[0], block[1], IpamjMincho.FONTS.faces().get(0)))
            .toList();

    private static final List<String> MIXED = List.of(
            "一丁目", "－", "１２３", "4-5-6", "番地の", "　", " ", "ハイツ", "W", "i", "Ｗ", "。", "（", "）", "ー", "号室", "ァ", "Q", "j",
            "ｶﾞ");

    private HostileTexts() {}

    /** One of all, or a random text of up to so many pieces that the font has. */
    public static String any(Random random, int most) {
        if (random.nextInt(5) == 0) {
            return ALL.get(random.nextInt(ALL.size()));
        }
        Repertoire block = REPERTOIRES.get(random.nextInt(REPERTOIRES.size()));
        List<String> pieces =
                List.of(block.ideographs(), block.sequences(), MIXED).get(random.nextInt(3));
        List<String> some = pieces.isEmpty() ? MIXED : pieces;
        Supplier<String> piece = () -> some.get(random.nextInt(some.size()));
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(i -> piece.get())
                .collect(Collectors.joining())
                .strip();
    }
}
