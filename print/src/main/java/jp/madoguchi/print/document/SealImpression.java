package jp.madoguchi.print.document;

/**
 * The registered impression of a personal seal (登録印影), which is printed in its true size.
 *
 * @param image the whole impression without margin
 * @param tenthsOfMillimetre its greater side, 8 to 25 mm by the municipalities' rules
 */
public record SealImpression(SealImage image, int tenthsOfMillimetre) {

    public SealImpression {
        Field.rule("tenthsOfMillimetre", tenthsOfMillimetre >= 80 && tenthsOfMillimetre <= 250, "80 to 250");
    }

    @Override
    public String toString() {
        return "SealImpression[***]";
    }
}
