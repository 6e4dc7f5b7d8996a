package jp.madoguchi.centre.issue;

import java.util.List;
import jp.madoguchi.centre.register.FiledRegister;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.FamilyRegisterFullCertificate;
import jp.madoguchi.print.document.FamilyRegisterIndividualCertificate;

/** 戸籍全部事項証明書 and 戸籍個人事項証明書. */
final class FamilyRegisterContent {
    private final FiledRegister register;
    private final int applicant;

    FamilyRegisterContent(FiledRegister register, String resident) {
        this.register = register;
        this.applicant = register.indexOf(resident);
    }

    FamilyRegisterFullCertificate full(Attestation attestation) {
        return new FamilyRegisterFullCertificate(register.showing(register.members()), applicant, attestation);
    }

    FamilyRegisterIndividualCertificate individual(Attestation attestation) {
        var alone = List.of(register.members().get(applicant));
        return new FamilyRegisterIndividualCertificate(register.showing(alone), attestation);
    }
}
