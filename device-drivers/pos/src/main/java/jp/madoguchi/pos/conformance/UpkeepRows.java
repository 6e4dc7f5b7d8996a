package jp.madoguchi.pos.conformance;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import jpos.JposConst;
import jpos.JposException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Health, statistics and firmware. */
final class UpkeepRows {
    private static final String HEALTH = "UnifiedPOS 1.15, checkHealth";
    private static final String STATISTICS = "UnifiedPOS 1.15, retrieveStatistics";
    /** The words of a result are the maker's; those of the standard are examples, of which this one says one thing only. */
    private static final String SUCCESSFUL = "HCheck: Successful";

    private static final String NO_SUCH_NAME = "M_NoStatisticBearsThisName";

    private UpkeepRows() {}

    static List<Row> all() {
        return List.of(
                new Row(
                        "health",
                        "a health check that is supported leaves its result in CheckHealthText, in words of its own",
                        HEALTH,
                        UpkeepRows::health),
                new Row(
                        "health-level",
                        "a level of health check that does not exist is E_ILLEGAL",
                        HEALTH,
                        UpkeepRows::healthLevel),
                new Row(
                        "statistics",
                        "all statistics come as one XML document UPOSStat, or E_ILLEGAL without the capability",
                        STATISTICS,
                        UpkeepRows::statistics),
                new Row(
                        "statistics-choice",
                        "U_ chooses no statistic of the manufacturer's own, and M_ no other",
                        STATISTICS,
                        UpkeepRows::choice),
                new Row(
                        "statistics-unknown",
                        "an unknown statistic is E_EXTENDED/ESTATS_ERROR",
                        STATISTICS,
                        UpkeepRows::unknown),
                new Row(
                        "statistics-update",
                        "a statistic takes the value that it is given, or E_ILLEGAL without the capability",
                        "UnifiedPOS 1.15, updateStatistics",
                        UpkeepRows::update),
                new Row(
                        "statistics-reset",
                        "a statistic that is reset is 0, or E_ILLEGAL without the capability",
                        "UnifiedPOS 1.15, resetStatistics",
                        UpkeepRows::reset),
                new Row(
                        "firmware",
                        "without the capability the calls about firmware are E_ILLEGAL",
                        "UnifiedPOS 1.15, compareFirmwareVersion and updateFirmware",
                        UpkeepRows::firmware));
    }

    private static void health(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        int code = trial.codeOf(() -> device.control().checkHealth(JposConst.JPOS_CH_INTERNAL));
        trial.require(code != JposConst.JPOS_E_ILLEGAL, "JPOS_CH_INTERNAL is not supported");
        String text = device.text("CheckHealthText");
        trial.expect(!text.isBlank(), "CheckHealthText is empty after the check");
        trial.expect(
                code == Codes.SUCCESS || !text.contains(SUCCESSFUL),
                "the check ended with " + Codes.name(code) + ", and CheckHealthText is \"" + text + "\"");
    }

    private static void healthLevel(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.expectRefused("checkHealth(99)", () -> device.control().checkHealth(99), JposConst.JPOS_E_ILLEGAL);
    }

    private static void statistics(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        if (!device.flag("CapStatisticsReporting")) {
            trial.expectRefused("retrieveStatistics", () -> retrieve(device, ""), JposConst.JPOS_E_ILLEGAL);
            return;
        }
        trial.expect(!values(device, "").isEmpty(), "no statistic has a name");
    }

    private static void choice(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapStatisticsReporting"), "CapStatisticsReporting is false");
        for (String name : values(device, "U_").keySet()) {
            trial.expect(!name.startsWith("M_"), "U_ chooses " + name);
        }
        if (values(device, "").keySet().stream().anyMatch(name -> name.startsWith("M_"))) {
            for (String name : values(device, "M_").keySet()) {
                trial.expect(name.startsWith("M_"), "M_ chooses " + name);
            }
        }
    }

    private static void unknown(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(device.flag("CapStatisticsReporting"), "CapStatisticsReporting is false");
        trial.expectExtended("retrieveStatistics", JposConst.JPOS_ESTATS_ERROR, () -> retrieve(device, NO_SUCH_NAME));
    }

    /** Leaves the statistic as it was: the device may be in use. */
    private static void update(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        if (!device.flag("CapUpdateStatistics")) {
            trial.expectRefused(
                    "updateStatistics", () -> device.call("updateStatistics", ""), JposConst.JPOS_E_ILLEGAL);
            return;
        }
        Map.Entry<String, String> first = first(device);
        String next = Long.toString(Long.parseLong(first.getValue()) + 1);
        set(device, first.getKey(), next);
        String found = value(device, first.getKey());
        set(device, first.getKey(), first.getValue());
        trial.expectEqual(next, found, first.getKey() + " after the update");
    }

    /** Leaves the statistic as it was, too. */
    private static void reset(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        if (!device.flag("CapUpdateStatistics")) {
            trial.expectRefused("resetStatistics", () -> device.call("resetStatistics", ""), JposConst.JPOS_E_ILLEGAL);
            return;
        }
        Map.Entry<String, String> first = first(device);
        set(device, first.getKey(), "1");
        device.call("resetStatistics", first.getKey());
        String found = value(device, first.getKey());
        set(device, first.getKey(), first.getValue());
        trial.expectEqual("0", found, first.getKey() + " after the reset");
    }

    private static Map.Entry<String, String> first(Subject device) throws JposException {
        return values(device, "").entrySet().iterator().next();
    }

    private static String value(Subject device, String name) throws JposException {
        return values(device, name).getOrDefault(name, "missing");
    }

    private static void set(Subject device, String name, String value) throws JposException {
        device.call("updateStatistics", name + "=" + value);
    }

    private static void firmware(Trial trial) throws JposException, InterruptedException {
        Subject device = trial.settled();
        trial.require(
                !device.flag("CapCompareFirmwareVersion") || !device.flag("CapUpdateFirmware"),
                "the device has both capabilities");
        if (!device.flag("CapCompareFirmwareVersion")) {
            trial.expectRefused(
                    "compareFirmwareVersion",
                    () -> device.call("compareFirmwareVersion", "none", new int[1]),
                    JposConst.JPOS_E_ILLEGAL);
        }
        if (!device.flag("CapUpdateFirmware")) {
            trial.expectRefused(
                    "updateFirmware", () -> device.call("updateFirmware", "none"), JposConst.JPOS_E_ILLEGAL);
        }
    }

    private static String retrieve(Subject device, String names) throws JposException {
        String[] buffer = {names};
        device.call("retrieveStatistics", (Object) buffer);
        return buffer[0];
    }

    private static Map<String, String> values(Subject device, String names) throws JposException {
        Element root = parse(retrieve(device, names));
        if (!"UPOSStat".equals(root.getTagName())) {
            throw RowEnd.violated("the statistics are a " + root.getTagName());
        }
        Map<String, String> values = new TreeMap<>();
        NodeList found = root.getElementsByTagName("Name");
        for (int i = 0; i < found.getLength(); i++) {
            Node value = found.item(i).getNextSibling();
            while (value != null && value.getNodeType() != Node.ELEMENT_NODE) {
                value = value.getNextSibling();
            }
            values.put(
                    found.item(i).getTextContent().strip(),
                    value == null ? "" : value.getTextContent().strip());
        }
        return values;
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (SAXException | IOException notXml) {
            throw RowEnd.violated("the statistics are no XML: " + notXml.getMessage());
        } catch (ParserConfigurationException bug) {
            throw new IllegalStateException("the JDK has no XML parser", bug);
        }
    }
}
