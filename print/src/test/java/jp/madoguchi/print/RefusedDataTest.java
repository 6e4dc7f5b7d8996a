package jp.madoguchi.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jp.madoguchi.print.document.CertificateDataException;
import jp.madoguchi.print.document.CertificateJson;
import jp.madoguchi.print.sample.PublishedSchema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each file to start from, wrong in one place: whatever a schema can say is refused by the schema as well as by the program. */
class RefusedDataTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            residence-household | /kind | "NONE" | kind: must be one of RESIDENCE_CERTIFICATE, RESIDENCE_RECORD_ITEMS_CERTIFICATE, *
            residence-household | /kind | - | kind: missing
            residence-household | /scope | "ALL" | scope: must be one of HOUSEHOLD, PART_OF_HOUSEHOLD, INDIVIDUAL
            residence-household | /scope | "INDIVIDUAL" | residents: one for an individual
            residence-household | /colour | "red" | an unknown member, not named here because it may be personal, line 1, column *
            residence-household | /address | " 　" | address: 1 to 200 characters, not blank
            residence-household | /address | "a\\nb" | address: control or format character, or half a surrogate pair
            residence-household | /address | "a\\u2028b" | address: control or format character, or half a surrogate pair
            residence-household | /address | "a\\u00adb" | address: control or format character, or half a surrogate pair
            residence-household | /address | "\\u00a0\\u2007" | address: 1 to 200 characters, not blank
            residence-household | /address | 12 | address: must be a text
            residence-household | /address | "架空市　　栄町" | address: a space at an end, or two in a row
            residence-household | /address | "架空市\\u00a0 栄町" | address: a space at an end, or two in a row
            residence-household | /address | "　架空市" | address: a space at an end, or two in a row
            residence-household | /residents/1/name | "架空 " | residents[1].name: a space at an end, or two in a row
            residence-household | /residents/1/name | "渡〓　花子" | residents[1].name: 〓 and □ stand for a missing character
            residence-household | /residents/1/name | "□邊　花子" | residents[1].name: 〓 and □ stand for a missing character
            residence-household | /residents/1/name | "＊＊省略＊＊" | residents[1].name: words that only the form itself prints, *
            residence-household | /residents/1/name | "架空　＊＊＊" | residents[1].name: words that only the form itself prints, *
            residence-household | /residents/1/name | "架空 * *" | residents[1].name: words that only the form itself prints, *
            residence-household | /residents/1/name | "＊" | residents[1].name: words that only the form itself prints, *
            residence-household | /residents/1/name | "架空（つづき）" | residents[1].name: words that only the form itself prints, *
            residence-household | /address | "架空市　以下余白" | address: words that only the form itself prints, *
            residence-household | /address | "以　下　余\\uDB40\\uDD01　白" | address: words that only the form itself prints, *
            residence-household | /remarks | ["【省略】"] | remarks: words that only the form itself prints, *
            residence-household | /attestation/mayorName | "以下次頁" | attestation.mayorName: words that only the form itself prints, *
            residence-household | /attestation/issuedOn | "9999-12-31" | attestation.issuedOn: later than any era has lasted, so nobody knows its era
            residence-household | /residents/1/residentSince | "2083-01-01" | residents[1].residentSince: later than any era has lasted, *
            residence-household | /headOfHousehold | - | headOfHousehold: there exactly when the relationship is chosen
            residence-household | /items/relationship | false | headOfHousehold: there exactly when the relationship is chosen
            residence-household | /residents/1/relationship | - | residents[1].relationship: chosen, but not in the data
            residence-household | /items/domicile | false | residents[0].domicile: in the data, but not chosen
            residence-household | /items/domicile | - | items.domicile: missing
            residence-household | /items/domicile | "false" | items.domicile: must be true or false
            residence-household | /items/domicile | null | items.domicile: null is no value
            residence-household | /residents | [] | residents: 1 to 20
            residence-household | /residents | {} | residents: must be a list
            residence-household | /applicant | -1 | applicant: none of the residents
            residence-household | /applicant | 20 | applicant: none of the residents
            residence-household | /applicant | "0" | applicant: must be a whole number
            residence-household | /applicant | 99999999999 | applicant: not what the schema says
            residence-household | /remarks | ["1","2","3","4","5","6","7"] | remarks: 0 to 6
            residence-household | /remarks | [""] | remarks: 1 to 120 characters, not blank
            residence-household | /residents/1/name | - | residents[1].name: missing
            residence-household | /residents/1/name | "" | residents[1].name: 1 to 150 characters, not blank
            residence-household | /residents/1/sex | "F" | residents[1].sex: must be one of MALE, FEMALE
            residence-household | /residents/1/birthDate | "1982-11-31" | residents[1].birthDate: must be a day that exists, such as 1980-04-03
            residence-household | /residents/1/birthDate | "1982-13-01" | residents[1].birthDate: must be a day that exists, such as 1980-04-03
            residence-household | /residents/1/birthDate | "1982-02-30" | residents[1].birthDate: must be a day that exists, such as 1980-04-03
            residence-household | /residents/1/birthDate | "昭和57年" | residents[1].birthDate: must be a day that exists, such as 1980-04-03
            residence-household | /residents/1/birthDate | [1982,11,23] | residents[1].birthDate: must be a text
            residence-household | /residents/1/birthDate | [] | residents[1].birthDate: must be a day that exists, such as 1980-04-03
            residence-household | /residents/1/addressSince | [] | residents[1].addressSince: must be a day that exists, such as 1980-04-03
            residence-household | /residents/1/notifiedOn | null | residents[1].notifiedOn: null is no value; leave out what does not exist
            residence-household | /residents/1/birthDate | "1872-12-31" | residents[1].birthDate: before the calendar reform of 1873
            residence-household | /residents/1/furigana | null | residents[1].furigana: null is no value; leave out what does not exist
            residence-household | /residents/1/furigana | "渡邊　花子" | residents[1].furigana: a reading is kana
            residence-household | /residents/1/formerSurname | - | residents[1].formerSurnameFurigana: the reading of nothing
            residence-household | /residents/1/individualNumber | "000000000027" | residents[1].individualNumber: in the data, but not chosen
            residence-household | /residents/1/residentRecordCode | "90000000002" | residents[1].residentRecordCode: in the data, but not chosen
            residence-household | /residents/1/domicile | "架空市" | residents[1].domicile: must be an object
            residence-household | /attestation/municipalityCode | "99999" | attestation.municipalityCode: does not match *
            residence-household | /attestation/issueNumber | "a" | attestation.issueNumber: does not match *
            residence-household | /attestation/subjectMarker | "SPECIMEN" | attestation.subjectMarker: does not match *
            residence-household | /attestation/seal | "?" | attestation.seal: must be a picture as base64 text
            residence-household | /attestation/seal | "AAAA" | attestation.seal: a PNG of at most 131072 bytes
            residence-household | /attestation/seal | "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" | attestation.seal: not a PNG
            residence-individual | /residents/0/individualNumber | "00000000002" | residents[0].individualNumber: does not match *
            residence-individual | /residents/0/residentRecordCode | "9000000000２" | residents[0].residentRecordCode: does not match *
            residence-foreign | /residents/0/furigana | "ガルシア" | residents[0].furigana: not recorded for a foreign resident
            residence-foreign | /residents/0/domicile | {"address":"架空市","headOfRegister":"架空"} | residents[0].domicile: a foreign resident has none
            residence-foreign | /residents/0/foreign/stay | - | residents[0].foreign.stay: chosen, but not in the data
            residence-foreign | /items/domicile | false | residents[0].foreign.stay: in the data, but not chosen
            residence-foreign | /residents/0/foreign/stay/cardNumber | "ZZ1ZZ" | residents[0].foreign.stay.cardNumber: does not match *
            residence-foreign | /residents/0/foreign/stay/category | "永住者" | residents[0].foreign.stay.category: must be one of MID_TO_LONG_TERM, *
            residence-foreign | /residents/0/foreign/aliasNotes | ["1","2","3","4","5"] | residents[0].foreign.aliasNotes: 0 to 4
            record-items | /items | ["FURIGANA","FURIGANA"] | items: in the order of the schema, each once
            record-items | /items | ["NONE"] | items[0]: must be one of FURIGANA, FORMER_SURNAME, *
            record-items | /items | [] | headOfHousehold: there exactly when RELATIONSHIP is chosen
            record-items | /items | ["FURIGANA","RELATIONSHIP"] | persons[0].residentSince: in the data, but not chosen
            record-items | /persons/0/stay | {"nationality":"架空","category":"SPECIAL_PERMANENT"} | persons[0].stay: foreign residents only
            record-items | /persons/1/relationship | - | persons[1].relationship: chosen, but not in the data
            record-items | /persons/0/foreign | true | persons[0].furigana: not recorded for a foreign resident
            record-items | /persons/0/alias | "架空" | persons[0].alias: foreign residents only
            seal-registration | /alias | "架空" | alias: foreign residents only
            seal-registration | /katakana | "カクウ" | katakana: foreign residents only
            seal-registration | /impression/tenthsOfMillimetre | 251 | impression.tenthsOfMillimetre: 80 to 250
            seal-registration | /impression/image | - | impression.image: missing
            seal-registration | /remarks | ["1","2","3","4"] | remarks: 0 to 3
            income-and-tax | /taxYear | 1989 | taxYear: 1990 to the year of issue
            income-and-tax | /tax/year | 1000000000000 | tax.year: up to twelve digits
            income-and-tax | /tax/year | -1 | tax.year: less than nothing
            income-and-tax | /tax/bases/0/yen | -1 | tax.bases[0].yen: less than nothing
            income-and-tax | /income/deductions/1/yen | -1 | income.deductions[1].yen: less than nothing
            income-and-tax | /income/totalDeductions | -1 | income.totalDeductions: less than nothing
            income-and-tax | /taxpayer/foreign | {"colour":"red"} | taxpayer.foreign: an unknown member, not named here because it may be personal, *
            income-and-tax | /taxpayer/foreign | {"alias":""} | taxpayer.foreign.alias: 1 to 80 characters, not blank
            income-and-tax | /taxpayer/foreign | true | taxpayer.foreign: must be an object
            income-and-tax | /tax/municipal/name | "123456789" | tax.municipal.name: 1 to 8 characters, not blank
            income-and-tax | /circumstances/0/value | "12345678901" | circumstances[0].value: 1 to 10 characters, not blank
            income-and-tax | /income/revenues/0/item | - | income.revenues[0].item: missing
            family-register-full | /register/persons/0/matters | [] | register.persons[0].matters: 1 to 40
            family-register-full | /register/persons/0/spouse | "夫" | register.persons[0].spouse: must be one of HUSBAND, WIFE
            family-register-full | /register/persons/0/removed | 0 | register.persons[0].removed: must be true or false
            family-register-full | /register/persons/0/givenName | "太郎【除籍】" | register.persons[0].givenName: the brackets 【】 are the form's own
            family-register-full | /register/persons/0/matters/0/title | "【出生】" | register.persons[0].matters[0].title: the brackets 【】 are the form's own
            family-register-full | /register/persons/0/matters/0/items/0/label | "出生日】昭和５年【" | register.persons[0].matters[0].items[0].label: the brackets 【】 are the form's own
            family-register-full | /register/persons/0/matters/0/items/0/value | "省略" | register.persons[0].matters[0].items[0].value: words that only the form itself prints, *
            family-register-full | /register/domicile | "架空市【" | register.domicile: the brackets 【】 are the form's own
            family-register-full | /register/surname | "　" | register.surname: 1 to 60 characters, not blank
            family-register-appendix-full | /everybody | false | persons: one for an individual
            family-register-appendix-full | /items/relationship | true | items: never in an appendix
            family-register-appendix-full | /items/domicile | false | domicile: present exactly when chosen
            family-register-appendix-full | /domicile | - | domicile: present exactly when chosen
            family-register-appendix-full | /items/residentRecordCode | false | persons[0].residentRecordCode: in the data, but not chosen
            family-register-appendix-full | /persons/0/addresses | [] | persons[0].addresses: 1 to 200
            """)
    void whatASchemaCanSayIsRefusedByBoth(String file, String pointer, String value, String refusal) throws Exception {
        JsonNode changed = changed(file, pointer, value);
        assertFalse(PublishedSchema.faults(changed).isEmpty(), "the schema takes it");
        assertRefused(refusal, changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            residence-household | /applicant | 4 | applicant: none of the residents
            residence-household | /applicant | 1.0 | applicant: must be a whole number, written without point and exponent
            residence-household | /residents/1/birthDate | "2026-11-23" | residents[1].birthDate: after the day of issue
            residence-household | /residents/1/birthDate | "2026-11-22" | residents[1].residentSince: before the birth date
            residence-household | /residents/1/residentSince | "1982-11-22" | residents[1].residentSince: before the birth date
            residence-household | /residents/1/residentSince | "2026-11-23" | residents[1].residentSince: after the day of issue
            residence-household | /residents/1/addressSince | "1982-11-22" | residents[1].addressSince: before the birth date
            residence-household | /residents/1/addressSince | "2026-11-23" | residents[1].addressSince: after the day of issue
            residence-household | /residents/1/notifiedOn | "1982-11-22" | residents[1].notifiedOn: before the birth date
            residence-household | /residents/1/notifiedOn | "2026-11-23" | residents[1].notifiedOn: after the day of issue
            residence-household | /residents/1/relationship | "世帯主" | residents: more than one head of household
            residence-household | /headOfHousehold | "窓口　太郎" | headOfHousehold: another name than in the head's own entry
            residence-individual | /residents/0/individualNumber | "000000000028" | residents[0].individualNumber: the check digit does not fit the others
            residence-foreign | /residents/0/foreign/stay/expires | "2021-10-03" | residents[0].foreign.stay.expires: before the day of becoming a resident
            record-items | /items | ["RELATIONSHIP","FURIGANA","RESIDENT_SINCE"] | items: in the order of the schema, each once
            record-items | /persons/0/birthDate | "2026-11-23" | persons[0].birthDate: after the day of issue
            record-items | /persons/0/birthDate | "2026-11-22" | persons[0].residentSince: before the birth date
            record-items | /persons/0/residentSince | "2026-11-23" | persons[0].residentSince: after the day of issue
            seal-registration | /birthDate | "2026-11-23" | birthDate: after the day of issue
            income-and-tax | /taxpayer/birthDate | "2026-11-23" | taxpayer.birthDate: after the day of issue
            income-and-tax | /taxpayer/birthDate | "2026-01-02" | taxpayer.birthDate: after 1 January of the year of taxation
            income-and-tax | /taxYear | 2027 | taxYear: 1990 to the year of issue
            income-and-tax | /taxYear | 2023 | tax.forest: levied since the year of taxation 2024
            income-and-tax | /tax/year | 249801 | tax.year: more than the taxes that it consists of
            income-and-tax | /income/total | 4449749 | income.total: less than 総所得金額
            income-and-tax | /income/totalDeductions | 947315 | income.totalDeductions: less than one of the deductions
            family-register-full | /register/persons/1/birthDate | "2026-11-23" | register.persons[1].birthDate: after the day of issue
            family-register-full | /register/headGivenName | "次郎" | register.headGivenName: the givenName of none of the persons
            family-register-full | /register/persons/1/spouse | "HUSBAND" | register.persons: more than one HUSBAND
            family-register-full | /applicant | 29 | applicant: none of the persons
            family-register-individual | /register/persons/0/birthDate | "2026-11-23" | register.persons[0].birthDate: after the day of issue
            family-register-appendix-full | /persons/1/residentRecordCode | "90000000005" | persons: one number for two persons
            family-register-appendix-full | /persons/0/birthDate | "2026-11-23" | persons[0].birthDate: after the day of issue
            family-register-appendix-full | /persons/0/addresses/1/since | "1972-05-08" | persons[0].addresses[1].since: before the birth date
            family-register-appendix-full | /persons/0/addresses/1/since | "2026-11-23" | persons[0].addresses[1].since: after the day of issue
            """)
    void whatNoSchemaCanSayIsRefusedByTheProgram(String file, String pointer, String value, String refusal)
            throws Exception {
        JsonNode changed = changed(file, pointer, value);
        assertEquals(Set.of(), PublishedSchema.faults(changed));
        assertRefused(refusal, changed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            residence-household | /residents/1/residentSince | "1982-11-23"
            residence-household | /residents/1/notifiedOn | "2026-11-22"
            residence-household | /residents/1/formerSurnameFurigana | -
            residence-household | /residents/1/addressSince | "1999-01-01"
            residence-individual | /residents/0/individualNumber | "123456789018"
            residence-individual | /residents/0/individualNumber | "000000000060"
            residence-foreign | /residents/0/foreign/stay/expires | "2026-11-21"
            residence-foreign | /residents/0/foreign/stay/cardNumber | -
            residence-foreign | /residents/0/addressSince | "2020-01-01"
            family-register-appendix-full | /persons/0/birthDate | -
            residence-household | /residents/1/name | "架空*花子"
            residence-household | /remarks | ["本籍の記載を省略"]
            residence-household | /address | "架空市余白町"
            family-register-full | /register/persons/0/matters/0/items/0/value | "【名】太朗"
            income-and-tax | /tax/year | 100
            income-and-tax | /tax/forest | -
            income-and-tax | /income/total | 34449750
            income-and-tax | /income/totalDeductions | 1975047
            income-and-tax | /taxpayer/foreign | {}
            income-and-tax-foreign | /taxpayer/furigana | "ガルシア　ロペス　マリア"
            """)
    void whatIsOddButLegalIsTaken(String file, String pointer, String value) throws Exception {
        JsonNode changed = changed(file, pointer, value);
        assertEquals(Set.of(), PublishedSchema.faults(changed));
        CertificateJson.read(bytes(changed));
    }

    /** The refusal in its whole length, or up to a star. */
    private static void assertRefused(String refusal, JsonNode json) {
        String said =
                String.valueOf(assertThrows(CertificateDataException.class, () -> CertificateJson.read(bytes(json)))
                        .getMessage());
        String expected = "certificate data refused: " + refusal.replace("*", "");
        assertEquals(
                expected, refusal.endsWith("*") ? said.substring(0, Math.min(said.length(), expected.length())) : said);
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** With another value in one place, or with none where it is a hyphen. */
    private static JsonNode changed(String file, String pointer, String value) throws JsonProcessingException {
        JsonNode whole = PublishedSchema.read("certificates/" + file + ".json");
        int slash = pointer.lastIndexOf('/');
        String member = pointer.substring(slash + 1);
        JsonNode parent = whole.at(pointer.substring(0, slash));
        if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(member), MAPPER.readTree(value));
        } else if (value.equals("-")) {
            ((ObjectNode) parent).remove(member);
        } else {
            ((ObjectNode) parent).set(member, MAPPER.readTree(value));
        }
        return whole;
    }
}
