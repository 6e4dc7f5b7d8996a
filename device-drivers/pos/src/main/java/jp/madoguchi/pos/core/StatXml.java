package jp.madoguchi.pos.core;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes statistics in the XML of UnifiedPOS ({@code UPOSStat}). */
final class StatXml {
    private static final String NAMESPACE = "http://www.nrf-arts.org/UnifiedPOS/namespace/";

    private final XMLStreamWriter xml;

    private StatXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String write(DeviceDescription device, Map<String, Long> counters) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new StatXml(xml).document(device, counters);
            xml.flush();
            return text.toString();
        } catch (XMLStreamException bug) {
            throw new IllegalStateException("writing XML to memory failed", bug);
        }
    }

    private void document(DeviceDescription device, Map<String, Long> counters) throws XMLStreamException {
        xml.writeStartDocument();
        xml.writeStartElement("UPOSStat");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("version", "1.15");
        xml.writeStartElement("Event");
        for (Map.Entry<String, Long> counter : counters.entrySet()) {
            counter(counter.getKey(), counter.getValue());
        }
        xml.writeEndElement();
        equipment(device);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void counter(String name, long value) throws XMLStreamException {
        xml.writeStartElement(name.startsWith("M_") ? "ManufacturerSpecific" : "Parameter");
        element("Name", name);
        element("Value", Long.toString(value));
        xml.writeEndElement();
    }

    private void equipment(DeviceDescription device) throws XMLStreamException {
        xml.writeStartElement("Equipment");
        element("UnifiedPOSVersion", "1.15");
        xml.writeEmptyElement("DeviceCategory");
        xml.writeAttribute("UPOS", device.category());
        element("ManufacturerName", "Madoguchi");
        element("ModelName", device.physicalName());
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
