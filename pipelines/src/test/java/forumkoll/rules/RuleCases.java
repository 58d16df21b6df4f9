package forumkoll.rules;

import forumkoll.engine.EngineUnderTest;
import forumkoll.flow.ModelFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The test of one rule: a table in and a table out, on both engines. Every row is a case and named after what it shows;
 * {@link RuleConventionsTest} sees to it that a rule has a boundary, a near-miss and an unknown among them.
 */
abstract class RuleCases {

    /** The rule's code. */
    abstract String code();

    /** Fills the tables the rule reads. */
    abstract ModelFixture given(ModelFixture fixture);

    /** The rule's rows: at least what names the case, and its outcome. */
    abstract String outcomes();

    /** The case that lies exactly on the rule's limit. */
    abstract String boundary();

    /** The case that looks like a finding and is none. */
    abstract String nearMiss();

    /** The case in which something is not known. */
    abstract String unknown();

    @ParameterizedTest
    @EnumSource(EngineUnderTest.class)
    void gives_every_case_its_outcome(EngineUnderTest engine) {
        given(ModelFixture.on(engine)).rule(code(), outcomes());
    }
}
