package jp.madoguchi.print.seal;

import java.util.HexFormat;
import java.util.Optional;
import jp.madoguchi.print.pdf.PictureHash;

/**
 * The pictures on a sheet, each by its {@link PictureHash} in hexadecimal digits; empty for one that the sheet does not bear.
 *
 * @param officialSeal 公印
 * @param impression the registered seal's, on a certificate of it
 */
public record SealedPictures(Optional<String> officialSeal, Optional<String> impression) {
    public static final SealedPictures NONE = new SealedPictures(Optional.empty(), Optional.empty());

    public SealedPictures {
        if (!isHash(officialSeal, PictureHash.BYTES) || !isHash(impression, PictureHash.BYTES)) {
            throw new IllegalArgumentException("no hash of " + PictureHash.BYTES + " bytes");
        }
    }

    /** Whether a hash, if there is one, has so many bytes. */
    static boolean isHash(Optional<String> hash, int bytes) {
        return hash.isEmpty() || HexFormat.of().parseHex(hash.get()).length == bytes;
    }
}
