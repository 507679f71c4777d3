using System.Text.Json;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Domain.Review;
using PerformanceBudget.Domain.Tests.Conventions;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Holds catalogue, pages and fixtures together.</summary>
public sealed class RuleFixtureTests
{
    private static char Letter(Severity severity) => severity.ToString()[0];

    private static readonly string Fixtures = Repository.PathTo("tests", "fixtures", "rules");
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
    public void Folders_OfFixturesAndPages_AreThoseOfTheCatalogue()
    {
        var codes = RuleCatalogue.Rules.Select(rule => rule.Definition.Code.ToString()).ToArray();

        Assert.Equal(
            codes,
            Directory.GetDirectories(Fixtures).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            codes,
            Directory
                .GetFiles(Pages, "PB*.md")
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal)
        );
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

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadFixture_Reviewed_GivesExactlyTheExpectedFindingsOfItsRule(string code)
    {
        var findings = Review(code, "bad").Findings.Where(finding => finding.Code.ToString() == code);

        using var expected = JsonDocument.Parse(File.ReadAllBytes(PathTo(code, "expected.json")));
        Assert.Equal(
            expected
                .RootElement.EnumerateArray()
                .Select(entry =>
                    $"{entry.GetProperty("code").GetString()} {entry.GetProperty("severity").GetString()} {entry.GetProperty("pointer").GetString()}"
                ),
            findings.Select(finding =>
                $"{finding.Code} {finding.Severity.ToString().ToLowerInvariant()} {finding.Pointer}"
            )
        );
        Assert.NotEmpty(expected.RootElement.EnumerateArray());
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
            Review(code, "good")
                .Findings.Where(finding => finding.Acceptance is null)
                .Select(Correct.Describe)
        );

    [Theory]
    [MemberData(nameof(Codes))]
    public void BadFixture_Findings_SpeakBothLanguagesAndPointAtPlacesThatExist(string code)
    {
        var bytes = File.ReadAllBytes(PathTo(code, "bad.json"));

        foreach (var finding in Review(code, "bad").Findings)
        {
            string[] pointers = [finding.Pointer, .. finding.Related.Select(place => place.Pointer)];
            var places = DeclarationJson.Locate(bytes, pointers);
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
            Review(code, "bad").Findings.Where(finding => finding.Severity != Severity.Information),
            finding => Assert.NotNull(finding.GetAdvice(Language.Chinese))
        );

    /// <summary>What agrees after rounding, lists a part, or is paid by other funds has nothing to mend.</summary>
    [Fact]
    public void Rules_WithoutAdvice_AreThoseWithNothingToMend() =>
        Assert.Equal(
            ["PB2002", "PB2006", "PB2008", "PB2012"],
            RuleCatalogue
                .Rules.Where(rule => rule.Definition.Advice is null)
                .Select(rule => rule.Definition.Code.ToString())
        );

    private static FindingDefinition Definition(string code) =>
        RuleCatalogue.Rules.Single(rule => rule.Definition.Code.ToString() == code).Definition;

    private static ReviewReport Review(string code, string name)
    {
        var declaration = Read(PathTo(code, name + ".json"));
        var previous = PathTo(code, name + ".previous.json");
        var options = Options(code, name);
        return File.Exists(previous)
            ? DeclarationReview.Run(declaration, Read(previous), options)
            : DeclarationReview.Run(declaration, options);
    }

    private static DepartmentDeclaration Read(string path) =>
        DeclarationJson.Read(File.ReadAllBytes(path)).GetDeclaration();

    private static ReviewOptions Options(string code, string name)
    {
        var path = PathTo(code, "options.json");
        var options = ReviewOptions.Default;
        if (!File.Exists(path))
        {
            return options;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var property in document.RootElement.EnumerateObject())
        {
            options = property.Name switch
            {
                "lumpSumThreshold" => options.WithLumpSumThreshold(
                    Money.FromYuan(property.Value.GetDecimal())
                ),
                "minNumericShare" => options.WithMinNumericShare(property.Value.GetDecimal()),
                "asOf" => options.WithAcceptances(
                    AcceptanceJson
                        .Read(File.ReadAllBytes(PathTo(code, name + ".accepted.json")))
                        .GetAcceptances(),
                    DateOnly.ParseExact(
                        property.Value.GetString()!,
                        "yyyy-MM-dd",
                        System.Globalization.CultureInfo.InvariantCulture
                    )
                ),
                "slackCeilingFactor" => options.WithSlackCeilingFactor(property.Value.GetDecimal()),
                _ => throw new InvalidOperationException(property.Name),
            };
        }

        return options;
    }

    private static string PathTo(string code, string file) => Path.Combine(Fixtures, code, file);
}
