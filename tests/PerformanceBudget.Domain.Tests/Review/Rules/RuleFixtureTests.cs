using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Holds catalogue, pages and fixtures together.</summary>
public sealed class RuleFixtureTests
{
    private static char Letter(Severity severity) => severity.ToString()[0];

    private static readonly string Pages = Repository.PathTo("docs", "rules");

    public static TheoryData<string> Codes =>
        [.. RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString())];

    [Fact]
    public void Catalogue_Codes_AreUniqueAndInOrder()
    {
        var codes = RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString()).ToArray();

        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void FixturesAndPages_AreThoseOfTheCatalogue()
    {
        var codes = RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString()).ToArray();
        var pages = Directory
            .GetFiles(Pages, "PB*.md")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .ToArray();

        Assert.Equal([], Missing("tests/fixtures/rules/{0}.json", codes.Except(RuleFixture.Codes)));
        Assert.Equal([], Missing("docs/rules/{0}.md", codes.Except(pages)));
        Assert.Equal([], RuleFixture.Codes.Except(codes).Concat(pages.Except(codes)));

        static string[] Missing(string path, IEnumerable<string> codes) =>
            [.. codes.Select(code => $"{code} needs {path.Replace("{0}", code, StringComparison.Ordinal)}")];
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Page_OfRule_CarriesItsTitlesAndSeverity(string code)
    {
        var definition = Definition(code);
        var lines = File.ReadAllLines(Path.Combine(Pages, code + ".md"));

        Assert.Equal($"# {code} {definition.Title.Chinese}", lines[0]);
        Assert.StartsWith($"{definition.Title.English}. Severity: ", lines[2], StringComparison.Ordinal);
        Severity?[] severities = [definition.Severity, definition.OtherSeverity];
        Assert.Equal(
            severities.OfType<Severity>().Order(),
            Enum.GetValues<Severity>()
                .Where(severity => lines[2].Contains(severity.ToString(), StringComparison.OrdinalIgnoreCase))
                .Order()
        );
        Assert.Contains(
            $"| [{code}]({code}.md) | {string.Join('/', severities.OfType<Severity>().Select(Letter))} |",
            File.ReadAllText(Path.Combine(Pages, "README.md")),
            StringComparison.Ordinal
        );
        foreach (var heading in new[] { "## Why", "## Source", "## Bad", "## Good", "## How to mend it" })
        {
            Assert.Contains(heading, lines);
        }
    }

    [Fact]
    public void BaseFixture_Reviewed_GivesNoFinding() =>
        Assert.Empty(
            DeclarationReview
                .Run(DeclarationJson.Read(RuleFixture.BaseDeclaration.Span).GetDeclaration())
                .Findings.Select(Correct.Describe)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadFixture_Reviewed_GivesExactlyTheExpectedFindingsOfItsRule(string code)
    {
        var fixture = RuleFixture.Of(code);
        var findings = fixture.Bad.Review().Findings.Where(finding => finding.Code.ToString() == code);

        Assert.NotEmpty(fixture.Expected);
        Assert.Equal(
            fixture.Expected,
            findings.Select(finding =>
                $"{finding.Code} {finding.Severity.ToString().ToLowerInvariant()} {finding.Pointer}"
            )
        );
        Assert.All(
            findings,
            finding =>
                Assert.True(
                    finding.Severity == finding.Definition.Severity
                        || finding.Severity == finding.Definition.OtherSeverity
                )
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void GoodFixture_Reviewed_GivesNoFindingOfAnyRule(string code) =>
        Assert.Empty(
            RuleFixture
                .Of(code)
                .Good.Review()
                .Findings.Where(finding => finding.Acceptance is null)
                .Select(Correct.Describe)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadFixture_Findings_SpeakBothLanguagesAndPointAtPlacesThatExist(string code)
    {
        var bad = RuleFixture.Of(code).Bad;

        foreach (var finding in bad.Review().Findings)
        {
            string[] pointers = [finding.Pointer, .. finding.Related.Select(place => place.Pointer)];
            var places = DeclarationJson.Locate(bad.Declaration, pointers);
            Assert.All(pointers, pointer => Assert.Contains(pointer, places.Keys));
            foreach (var language in Enum.GetValues<Language>())
            {
                Assert.DoesNotContain('{', finding.GetMessage(language));
                Assert.DoesNotContain('{', finding.GetAdvice(language) ?? string.Empty);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadFixture_ErrorsAndWarnings_SayWhatToDo(string code) =>
        Assert.All(
            RuleFixture
                .Of(code)
                .Bad.Review()
                .Findings.Where(finding => finding.Severity != Severity.Information),
            finding => Assert.NotNull(finding.GetAdvice(Language.Chinese))
        );

    /// <summary>What agrees after rounding, or is paid by other funds, has nothing to mend.</summary>
    [Fact]
    public void Rules_WithoutAdvice_AreThoseWithNothingToMend() =>
        Assert.Equal(
            ["PB2002", "PB2006", "PB2012"],
            RuleCatalogue
                .Rules.Where(rule => rule.Definition.Advice is null)
                .Select(rule => rule.Definition.Code.ToString())
        );

    private static FindingDefinition Definition(string code) =>
        RuleCatalogue.Rules.Single(rule => rule.Definition.Code.ToString() == code).Definition;
}
