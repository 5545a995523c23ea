package dev.userbot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The dependency rule of the design, as a build failure. */
@AnalyzeClasses(packages = "dev.userbot", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] SERVICES = {
        "dev.userbot.export..",
        "dev.userbot.media..",
        "dev.userbot.send..",
        "dev.userbot.search..",
        "dev.userbot.listen..",
        "dev.userbot.stats..",
        "dev.userbot.chats..",
        "dev.userbot.session.."
    };
    private static final String[] GROUND = {
        "dev.userbot.history..", "dev.userbot.archive..", "dev.userbot.markup..", "dev.userbot.files.."
    };

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("dev.userbot.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FORMATS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("dev.userbot.export.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RENDERERS_DO_NOT_KNOW_WHERE_MESSAGES_COME_FROM = noClasses()
            .that()
            .resideInAPackage("dev.userbot.export.*..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.userbot.archive..", "dev.userbot.history..", "dev.userbot.chats..")
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("dev.userbot.td");

    @ArchTest
    static final ArchRule NOTHING_BUT_MAIN_KNOWS_THE_COMMAND_LINE = noClasses()
            .that(not("dev.userbot", "dev.userbot.cli.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.userbot.cli..");

    @ArchTest
    static final ArchRule THE_GROUND_DOES_NOT_KNOW_THE_SERVICES = noClasses()
            .that()
            .resideInAnyPackage(GROUND)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(SERVICES);

    @ArchTest
    static final ArchRule THE_PORT_KNOWS_ONLY_ITS_RECORDS = noClasses()
            .that()
            .resideInAPackage("dev.userbot.td..")
            .should()
            .dependOnClassesThat(projectClassesOutside("dev.userbot.td.."));

    @ArchTest
    static final ArchRule THE_RECORDS_KNOW_NOTHING = noClasses()
            .that()
            .resideInAPackage("dev.userbot.td.api..")
            .should()
            .dependOnClassesThat(projectClassesOutside("dev.userbot.td.api.."));

    @ArchTest
    static final ArchRule PLUGINS_SEE_ONLY_THE_PORT = noClasses()
            .that()
            .resideInAPackage("dev.userbot.plugin..")
            .should()
            .dependOnClassesThat(projectClassesOutside("dev.userbot.plugin..", "dev.userbot.td.."));

    @ArchTest
    static final ArchRule THE_SANDBOX_KNOWS_NOTHING_OF_THE_REST = noClasses()
            .that()
            .resideInAPackage("dev.userbot.sandbox..")
            .should()
            .dependOnClassesThat(projectClassesOutside("dev.userbot.sandbox.."));

    @ArchTest
    static final ArchRule THE_SANDBOX_IS_REACHED_FROM_MAIN_ONLY = noClasses()
            .that(not("dev.userbot", "dev.userbot.sandbox.."))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.userbot.sandbox..");

    @ArchTest
    static final ArchRule PICOCLI_IS_CONFINED =
            confined("picocli..", "dev.userbot", "dev.userbot.cli..", "dev.userbot.config..");

    @ArchTest
    static final ArchRule COMMONMARK_IS_CONFINED = confined("org.commonmark..", "dev.userbot.markup..");

    @ArchTest
    static final ArchRule JTE_IS_CONFINED = confined("gg.jte..", "dev.userbot.export.html..");

    @ArchTest
    static final ArchRule JDBC_IS_CONFINED = confined("java.sql..", "dev.userbot.archive..");

    @ArchTest
    static final ArchRule OPENNLP_IS_CONFINED = confined("opennlp..", "dev.userbot.archive..");

    @ArchTest
    static final ArchRule YAML_WITH_PLACES_IS_CONFINED = confined("org.yaml..", "dev.userbot.listen.rules..");

    @ArchTest
    static final ArchRule RE2_IS_CONFINED = confined("com.google.re2j..", "dev.userbot.listen.rules..");

    @ArchTest
    static final ArchRule CRON_IS_CONFINED = confined("com.cronutils..", "dev.userbot.send.schedule..");

    @ArchTest
    static final ArchRule CSV_IS_CONFINED = confined("de.siegmar.fastcsv..", "dev.userbot.send.recipients..");

    @ArchTest
    static final ArchRule MEDIA_TYPES_ARE_CONFINED = confined("org.apache.tika..", "dev.userbot.send.content..");

    @ArchTest
    static final ArchRule MEDIA_METADATA_ARE_CONFINED = confined("com.drew..", "dev.userbot.send.content..");

    @ArchTest
    static final ArchRule PARTS_OF_SENDING_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("dev.userbot.send.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule JNA_IS_CONFINED = noClasses()
            .that()
            .haveNameNotMatching("dev\\.userbot\\.td\\.NativeTdJson(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.jna..");

    @ArchTest
    static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.userbot.Main")
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("dev.userbot.Main")
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.ZoneId.class, "systemDefault");

    private static ArchRule confined(String library, String... homes) {
        return noClasses().that(not(homes)).should().dependOnClassesThat().resideInAPackage(library);
    }

    private static DescribedPredicate<JavaClass> not(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static DescribedPredicate<JavaClass> projectClassesOutside(String... homes) {
        return resideInAPackage("dev.userbot..").and(not(homes));
    }
}
