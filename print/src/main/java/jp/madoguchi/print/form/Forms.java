package jp.madoguchi.print.form;

import java.util.ArrayList;
import java.util.List;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.document.FamilyRegisterAppendixCertificate;
import jp.madoguchi.print.document.FamilyRegisterFullCertificate;
import jp.madoguchi.print.document.FamilyRegisterIndividualCertificate;
import jp.madoguchi.print.document.IncomeAndTaxCertificate;
import jp.madoguchi.print.document.RecordItemsCertificate;
import jp.madoguchi.print.document.ResidenceCertificate;
import jp.madoguchi.print.document.Scope;
import jp.madoguchi.print.document.SealRegistrationCertificate;
import jp.madoguchi.print.document.UnprintableException;
import jp.madoguchi.print.font.CertificateFonts;

/** The form of each kind of certificate. */
public final class Forms implements CertificateDocument.Kinds<Form> {
    private final CertificateFonts fonts;
    private final boolean specimen;

    private Forms(CertificateFonts fonts, boolean specimen) {
        this.fonts = fonts;
        this.specimen = specimen;
    }

    /** Forms of certificates that count. */
    public static Forms of(CertificateFonts fonts) {
        return new Forms(fonts, false);
    }

    /** The same forms with 見本 on every side. */
    public static Forms ofSpecimens(CertificateFonts fonts) {
        return new Forms(fonts, true);
    }

    @Override
    public Form residence(ResidenceCertificate certificate) {
        return certificate.scope() == Scope.INDIVIDUAL
                ? flowing(new IndividualForm(certificate), new IndividualRows(certificate).blocks(), certificate)
                : flowing(new HouseholdForm(certificate), PersonBlock.all(certificate), certificate);
    }

    @Override
    public Form recordItems(RecordItemsCertificate certificate) {
        return flowing(new RecordItemsForm(certificate), new RecordItemsRows(certificate).blocks(), certificate);
    }

    @Override
    public Form sealRegistration(SealRegistrationCertificate certificate) {
        SealRegistrationForm form = new SealRegistrationForm(certificate);
        return flowing(form, form.blocks(), certificate);
    }

    @Override
    public Form familyRegisterFull(FamilyRegisterFullCertificate certificate) {
        RegisterForm form = new RegisterForm(
                "全　部　事　項　証　明", "これは、戸籍に記録されている事項の全部を証明した書面である。", certificate.register(), certificate.attestation());
        return flowing(form, form.blocks(), certificate);
    }

    @Override
    public Form familyRegisterIndividual(FamilyRegisterIndividualCertificate certificate) {
        RegisterForm form = new RegisterForm(
                "個　人　事　項　証　明",
                "これは、戸籍中の一部の者について記録されている事項の全部を証明した書面である。",
                certificate.register(),
                certificate.attestation());
        return flowing(form, form.blocks(), certificate);
    }

    @Override
    public Form familyRegisterAppendix(FamilyRegisterAppendixCertificate certificate) {
        return flowing(new AppendixForm(certificate), new AppendixRows(certificate).blocks(), certificate);
    }

    @Override
    public Form incomeAndTax(IncomeAndTaxCertificate certificate) {
        return flowing(new TaxForm(certificate), new TaxRows(certificate).blocks(), certificate);
    }

    private Form flowing(Stationery stationery, List<? extends Block> blocks, CertificateDocument document) {
        return () -> withBacks(document, Flow.fronts(fonts, stationery, blocks));
    }

    private List<SheetContent> withBacks(CertificateDocument document, List<Side> fronts) throws UnprintableException {
        List<SheetContent> sheets = new ArrayList<>();
        for (Side front : fronts) {
            Side back = new Side(fonts);
            BackOfSheet.draw(back, document.attestation(), sheets.size() + 1, fronts.size());
            if (specimen) {
                front.specimen();
                back.specimen();
            }
            sheets.add(new SheetContent(document.title(), front.marks(), back.marks()));
        }
        return sheets;
    }
}
