package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import jp.madoguchi.print.document.CertificateDocument;
import jp.madoguchi.print.sample.EverySample;
import org.junit.jupiter.api.Test;

/** What holds for all kinds is tried with the samples, so every kind must be among them. */
class KindsTest {
    private final Set<CertificateDocument> samples =
            EverySample.names().map(EverySample::named).collect(Collectors.toSet());

    @Test
    void everyKindHasASample() {
        Set<Class<?>> tried = samples.stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.copyOf(Arrays.asList(CertificateDocument.class.getPermittedSubclasses())), tried);
    }
}
