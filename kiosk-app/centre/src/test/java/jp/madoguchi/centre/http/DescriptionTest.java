package jp.madoguchi.centre.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import jp.madoguchi.config.CertificateKind;
import jp.madoguchi.config.DocumentForm;
import jp.madoguchi.protocol.AuthenticationAnswer;
import jp.madoguchi.protocol.CertificateOptions;
import jp.madoguchi.protocol.DocumentBinding;
import jp.madoguchi.protocol.EcPublicKey;
import jp.madoguchi.protocol.FlattenedJwe;
import jp.madoguchi.protocol.Heartbeat;
import jp.madoguchi.protocol.Issue;
import jp.madoguchi.protocol.IssueEnvelope;
import jp.madoguchi.protocol.IssueRequest;
import jp.madoguchi.protocol.IssueState;
import jp.madoguchi.protocol.Outcome;
import jp.madoguchi.protocol.OutcomeRecord;
import jp.madoguchi.protocol.PinReset;
import jp.madoguchi.protocol.PinResetRequest;
import jp.madoguchi.protocol.Problem;
import jp.madoguchi.protocol.ProblemCode;
import jp.madoguchi.protocol.Purpose;
import jp.madoguchi.protocol.Quote;
import jp.madoguchi.protocol.QuoteRequest;
import jp.madoguchi.protocol.RelayAnswer;
import jp.madoguchi.protocol.RelayStep;
import jp.madoguchi.protocol.ReservationCheck;
import jp.madoguchi.protocol.ResetState;
import jp.madoguchi.protocol.SecretKeyStatement;
import jp.madoguchi.protocol.SecretName;
import jp.madoguchi.protocol.SessionAnswer;
import jp.madoguchi.protocol.SessionRequest;
import jp.madoguchi.protocol.SignatureAlgorithm;
import org.junit.jupiter.api.Test;

/** The description and the code say the same. */
class DescriptionTest {
    private static final Map<String, Class<?>> MESSAGES = Map.ofEntries(
            Map.entry("ReservationCheckRequest", ReservationCheck.Request.class),
            Map.entry("ReservationCheck", ReservationCheck.class),
            Map.entry("SessionRequest", SessionRequest.class),
            Map.entry("Session", SessionAnswer.class),
            Map.entry("Authentication", AuthenticationAnswer.class),
            Map.entry("PinResetRequest", PinResetRequest.class),
            Map.entry("PinReset", PinReset.class),
            Map.entry("SecretKeyStatement", SecretKeyStatement.class),
            Map.entry("StartReset", RelayStep.StartReset.class),
            Map.entry("StartReconcile", RelayStep.StartReconcile.class),
            Map.entry("CardResponse", RelayStep.CardResponse.class),
            Map.entry("CardLost", RelayStep.CardLost.class),
            Map.entry("ResidentCheck", RelayStep.ResidentCheck.class),
            Map.entry("CardCommand", RelayAnswer.Command.class),
            Map.entry("AskResident", RelayAnswer.AskResident.class),
            Map.entry("RelayFinished", RelayAnswer.Finished.class),
            Map.entry("QuoteRequest", QuoteRequest.class),
            Map.entry("Quote", Quote.class),
            Map.entry("IssueOptions", CertificateOptions.class),
            Map.entry("IssueRequest", IssueRequest.class),
            Map.entry("Issue", Issue.class),
            Map.entry("IssueEnvelope", IssueEnvelope.class),
            Map.entry("SignedDataBinding", DocumentBinding.SignedData.class),
            Map.entry("FinishedPdfBinding", DocumentBinding.FinishedPdf.class),
            Map.entry("DocumentJwe", FlattenedJwe.class),
            Map.entry("SecretJwe", FlattenedJwe.class),
            Map.entry("Outcome", Outcome.class),
            Map.entry("OutcomeRecord", OutcomeRecord.class),
            Map.entry("Heartbeat", Heartbeat.class),
            Map.entry("DeviceHealth", Heartbeat.DeviceHealth.class),
            Map.entry("HeartbeatAnswer", Heartbeat.Answer.class),
            Map.entry("EcPublicKey", EcPublicKey.class),
            Map.entry("Problem", Problem.class));

    private static final Map<String, Class<? extends Enum<?>>> WORDS = Map.of(
            "Purpose", Purpose.class,
            "SecretName", SecretName.class,
            "SignatureAlgorithm", SignatureAlgorithm.class,
            "CertificateKind", CertificateKind.class,
            "ResetScheme", PinReset.Scheme.class,
            "ResetState", ResetState.class,
            "DocumentForm", DocumentForm.class,
            "IssueState", IssueState.class);

    /** Known to kiosks already, although this centre never says them. */
    private static final Set<ProblemCode> FORESEEN = Set.of(
            ProblemCode.ISSUE_NOT_READY,
            ProblemCode.TOO_LARGE,
            ProblemCode.RATE_LIMITED,
            ProblemCode.JOURNAL_CHAIN_BROKEN);

    private final JsonNode description = read();

    @Test
    void everyPathThatIsDescribedIsServedAndNoOther() {
        var described = new TreeSet<String>();
        description.get("paths").properties().forEach(path -> path.getValue()
                .fieldNames()
                .forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        described.add(method.toUpperCase(Locale.ROOT) + " " + shape(path.getKey()));
                    }
                }));
        assertEquals(described, served());
    }

    @Test
    void everyMessageHasTheMembersThatAreDescribed() {
        MESSAGES.forEach((name, type) -> {
            JsonNode schema = schema(name);
            var described = names(schema.get("properties").fieldNames());
            described.remove(discriminator(type));
            assertEquals(members(type, false), described, name);
            var required = texts(schema.get("required"));
            required.remove(discriminator(type));
            assertEquals(members(type, true), required, name + ", required");
        });
    }

    @Test
    void everyWordIsOneThatIsDescribed() {
        WORDS.forEach((name, type) -> assertEquals(
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toSet()),
                texts(schema(name).get("enum")),
                name));
        assertEquals(
                Arrays.stream(ProblemCode.values())
                        .filter(each -> !FORESEEN.contains(each))
                        .map(ProblemCode::wire)
                        .collect(Collectors.toSet()),
                texts(schema("ProblemCode").get("enum")));
    }

    @Test
    void itShowsNoNameOfARealPlace() {
        assertTrue(description.at("/servers/1/url").asText().endsWith(".example/centre/v1"));
    }

    private static Set<String> served() {
        return Stream.of(
                        SessionResource.class,
                        ResetResource.class,
                        IssueResource.class,
                        TerminalResource.class,
                        DescriptionResource.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .flatMap(method -> httpMethod(method).map(verb -> verb + " " + path(method)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> httpMethod(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Method method) {
        String base = method.getDeclaringClass().getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return shape((base + (own == null ? "" : own.value())).substring("/centre/v1".length()));
    }

    /** Names of parameters don't travel. */
    private static String shape(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }

    private static String discriminator(Class<?> type) {
        Class<?> sealed = type.getEnclosingClass();
        if (sealed == DocumentBinding.class) {
            return "form";
        }
        return sealed == RelayStep.class || sealed == RelayAnswer.class ? "type" : "";
    }

    private static Set<String> members(Class<?> type, boolean required) {
        return Arrays.stream(type.getRecordComponents())
                .filter(each -> !required || each.getType() != Optional.class)
                .map(DescriptionTest::wireName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String wireName(RecordComponent component) {
        return switch (component.getName()) {
            case "header" -> "protected";
            case "isFinal" -> "final";
            default -> component.getName();
        };
    }

    private JsonNode schema(String name) {
        return description.at("/components/schemas/" + name);
    }

    private static Set<String> names(Iterator<String> names) {
        var set = new TreeSet<String>();
        names.forEachRemaining(set::add);
        return set;
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode read() {
        try (InputStream in = DescriptionTest.class.getResourceAsStream("/openapi.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
