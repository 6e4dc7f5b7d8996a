package jp.madoguchi.centre.issue;

import java.util.List;
import java.util.Optional;
import jp.madoguchi.centre.register.FiledRegister;
import jp.madoguchi.print.document.Attestation;
import jp.madoguchi.print.document.FamilyRegisterAppendixCertificate;
import jp.madoguchi.print.document.OptionalItems;
import jp.madoguchi.protocol.CertificateOptions;

/** 戸籍の附票の写し. */
final class AppendixContent {
    private final CertificateOptions options;
    private final FiledRegister register;
    private final int applicant;

    AppendixContent(CertificateOptions options, FiledRegister register, String resident) {
        this.options = options;
        this.register = register;
        this.applicant = register.indexOf(resident);
    }

    FamilyRegisterAppendixCertificate with(Attestation attestation) {
        boolean everybody = options.scope() == CertificateOptions.Scope.HOUSEHOLD;
        var shown = everybody ? register.members() : List.of(register.members().get(applicant));
        return new FamilyRegisterAppendixCertificate(
                everybody,
                new OptionalItems(false, options.domicile(), false, options.residentRecordCode()),
                options.domicile() ? Optional.of(register.registeredDomicile()) : Optional.empty(),
                shown.stream()
                        .map(member -> register.appendixOf(member, options.residentRecordCode()))
                        .toList(),
                everybody ? applicant : 0,
                register.appendixRemarks(),
                attestation);
    }
}
