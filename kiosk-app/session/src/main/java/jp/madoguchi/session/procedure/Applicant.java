package jp.madoguchi.session.procedure;

import java.util.Optional;
import jp.madoguchi.protocol.MaskedName;

/** Whom a document is about: by full name where the kiosk composes it, only masked where it arrives finished. */
record Applicant(Optional<String> name, MaskedName masked) {
    static Applicant named(String name) {
        return new Applicant(Optional.of(name), MaskedName.of(name));
    }

    static Applicant known(MaskedName masked) {
        return new Applicant(Optional.empty(), masked);
    }

    /** As far as both are known. */
    boolean mayBe(Applicant other) {
        boolean known = name.isPresent() && other.name.isPresent();
        return known ? name.equals(other.name) : masked.equals(other.masked);
    }

    @Override
    public String toString() {
        return "Applicant";
    }
}
