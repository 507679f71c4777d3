using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

/// <summary>All problems at once: no mistake hides another, and none is told twice.</summary>
[Laws(MaxTest = 500)]
public sealed class IndependentMistakesTests
{
    /// <summary>Where the parts of a value speak about each other, a mistake in one of them can silence what depends on it.</summary>
    private static readonly string[] Wholes = ["period", "schedule", "funding", "annualFunding", "value"];

    private static readonly SchemaTable Table = SchemaTable.Load("cases/refused");

    private static readonly Mistake[] Mistakes =
    [
        .. Table
            .Names.Select(name => new Mistake(name))
            .Where(mistake =>
                !mistake.Findings.Any(found => found.StartsWith("PB102", StringComparison.Ordinal))
            ),
    ];

    public static Arbitrary<(int, int)> Pairs() =>
        Gen.Choose(0, Mistakes.Length - 1).Two().Select(pair => (pair.Item1, pair.Item2)).ToArbitrary();

    [FsCheck.Xunit.Property]
    public Property TwoIndependentMistakes_InOneDocument_GiveTheFindingsOfBoth() =>
        Prop.ForAll(
            Pairs(),
            pair =>
            {
                var (one, other) = (Mistakes[pair.Item1], Mistakes[pair.Item2]);
                if (!one.IsIndependentOf(other))
                {
                    return;
                }

                var both = Codes(Table.DocumentOf(one.Name, other.Name));

                Assert.Equal(
                    one.Findings.Union(other.Findings).Order(StringComparer.Ordinal),
                    both.Order(StringComparer.Ordinal)
                );
            }
        );

    [Fact]
    public void BlankName_BadUnitAndSumThatMisses_AreThreeFindingsInOneReading() =>
        AssertFindings(
            Sample
                .Json.Replace(
                    "\"name\":\"业务培训\",\"code\"",
                    "\"name\":\"\u3000\",\"code\"",
                    StringComparison.Ordinal
                )
                .Replace("\"unit\":\"%\"", "\"unit\":\"名\"", StringComparison.Ordinal)
                .Replace(
                    "\"source\":\"carriedForward\",\"amount\":0.00",
                    "\"source\":\"carriedForward\",\"amount\":1.00",
                    StringComparison.Ordinal
                ),
            "PB1101 /projects/0/name",
            "PB1106 /projects/0/annualFunding/total",
            "PB1014 /projects/0/indicators/0/value/unit"
        );

    [Fact]
    public void WrongPartOfAProject_HidesNeitherNameNorDepartmentNorCode() =>
        AssertFindings(
            Sample
                .Json.Replace(
                    "\"name\":\"业务培训\",\"code\"",
                    "\"name\":\"\",\"code\"",
                    StringComparison.Ordinal
                )
                .Replace("\"31-01\"", "\" \"", StringComparison.Ordinal)
                .Replace(
                    "\"supervisingDepartment\":\"某局\"",
                    "\"supervisingDepartment\":\"a\\u0000\"",
                    StringComparison.Ordinal
                )
                .Replace("\"goals\":{", "\"goals\":[{", StringComparison.Ordinal)
                .Replace("提高能力。\"}", "提高能力。\"}]", StringComparison.Ordinal),
            "PB1101 /projects/0/name",
            "PB1101 /projects/0/code",
            "PB1102 /projects/0/supervisingDepartment",
            "PB1005 /projects/0/goals"
        );

    [Fact]
    public void LineWithANameOfAnotherType_StillHasItsAmountsCompared() =>
        AssertFindings(
            Sample
                .Json.Replace(
                    "\"lines\":[{\"name\":\"培训费\"",
                    "\"lines\":[{\"name\":7",
                    StringComparison.Ordinal
                )
                .Replace(
                    "\"amount\":144000.00,\"stated\":\"14.40万元\"",
                    "\"amount\":144000.00,\"stated\":\"14.50万元\"",
                    StringComparison.Ordinal
                ),
            "PB1005 /projects/0/budget/lines/0/name",
            "PB1108 /projects/0/budget/lines/0/stated"
        );

    [Fact]
    public void ElementOfAnotherType_DoesNotMoveTheOthers() =>
        AssertFindings(
            Sample.Json.Replace("[\"人事科\"]", "[7,\"\",{},\" \"]", StringComparison.Ordinal),
            "PB1005 /projects/0/statement/implementers/0",
            "PB1101 /projects/0/statement/implementers/1",
            "PB1005 /projects/0/statement/implementers/2",
            "PB1101 /projects/0/statement/implementers/3"
        );

    /// <summary>What depends on a part that could not be read is not said.</summary>
    [Theory]
    [InlineData(
        "\"name\":\"培训费\",\"amount\":144000.00",
        "\"name\":\"培训费\",\"amount\":\"144000.00\"",
        "PB1005 /projects/0/budget/lines/0/amount"
    )]
    [InlineData(
        "\"source\":\"carriedForward\",\"amount\":0.00",
        "\"source\":\"carriedForward\",\"amount\":\"9.00\"",
        "PB1005 /projects/0/annualFunding/sources/1/amount"
    )]
    [InlineData(
        "\"source\":\"appropriation\",\"amount\":144000.00",
        "\"source\":\"appropriation\",\"amount\":\"144000.00\"",
        "PB1005 /projects/0/annualFunding/sources/0/amount"
    )]
    [InlineData("\"funding\":{\"total\":144000.00,", "\"funding\":{", "PB1004 /projects/0/funding")]
    [InlineData(
        "{\"title\":\"条例\",\"number\":\"某发〔2018〕1号\"}",
        "{\"number\":7}",
        "PB1005 /projects/0/statement/basis/documents/0/number"
    )]
    [InlineData(
        "\"period\":{\"start\":\"2026-01-01\"",
        "\"period\":{\"start\":\"3026-13-01\"",
        "PB1009 /projects/0/period/start"
    )]
    [InlineData(
        "\"lines\":[{\"name\":\"培训费\"",
        "\"breakdown\":\"partial\",\"lines\":{},\"x\":[{\"name\":\"培训费\"",
        "PB1005 /projects/0/budget/lines",
        "PB1002 /projects/0/budget/x"
    )]
    [InlineData(
        "\"formula\":\"3天*800人*60.00元/人/天=144000.00元\"",
        "\"formula\":3,\"formulaComposed\":true",
        "PB1005 /projects/0/budget/lines/0/formula"
    )]
    [InlineData(
        "\"comparison\":\"atLeast\",\"number\":95.00,\"unit\":\"%\"",
        "\"comparison\":\"atLeast\",\"number\":95.00,\"unit\":7,\"text\":\"≥95%\"",
        "PB1005 /projects/0/indicators/0/value/unit"
    )]
    public void PartThatCannotBeRead_IsTheOnlyFinding(
        string valid,
        string broken,
        params string[] findings
    ) => AssertFindings(Sample.Json.Replace(valid, broken, StringComparison.Ordinal), findings);

    /// <summary>What depends on other parts is said all the same.</summary>
    [Theory]
    [InlineData(
        "\"budget\":{\"stated\":\"14.40万元\",\"lines\":[{\"name\":\"培训费\"",
        "\"budget\":{\"stated\":7,\"breakdown\":\"partial\"},\"x\":{\"lines\":[{\"name\":\"培训费\"",
        "PB1005 /projects/0/budget/stated",
        "PB1117 /projects/0/budget/breakdown",
        "PB1002 /projects/0/x"
    )]
    [InlineData(
        "\"text\":\"学员800人。\"",
        "\"text\":7,\"breakdown\":\"partial\"",
        "PB1005 /projects/0/budget/lines/0/text",
        "PB1117 /projects/0/budget/lines/0/breakdown"
    )]
    [InlineData(
        "\"name\":\"培训费\",\"amount\":144000.00,",
        "\"name\":7,",
        "PB1005 /projects/0/budget/lines/0/name",
        "PB1118 /projects/0/budget/lines/0/stated"
    )]
    [InlineData(
        "\"source\":\"appropriation\",\"amount\":144000.00",
        "\"source\":\"appropriation\",\"amount\":143000.00,\"sources\":[{\"source\":7,\"amount\":143000.00}]",
        "PB1005 /projects/0/annualFunding/sources/0/sources/0/source",
        "PB1106 /projects/0/annualFunding/total"
    )]
    public void PartThatCannotBeRead_SilencesNothingElse(
        string valid,
        string broken,
        params string[] findings
    ) => AssertFindings(Sample.Json.Replace(valid, broken, StringComparison.Ordinal), findings);

    [Fact]
    public void RangeUpsideDown_WithABadUnit_IsTwoFindings() =>
        AssertFindings(
            Sample.Json.Replace(
                "{\"kind\":\"threshold\",\"comparison\":\"atLeast\",\"number\":95.00,\"unit\":\"%\"}",
                "{\"kind\":\"range\",\"from\":9,\"to\":8,\"unit\":\"名\"}",
                StringComparison.Ordinal
            ),
            "PB1015 /projects/0/indicators/0/value",
            "PB1014 /projects/0/indicators/0/value/unit"
        );

    private static void AssertFindings(string json, params ReadOnlySpan<string> findings) =>
        Assert.Equal(
            findings.ToArray().Order(StringComparer.Ordinal),
            Codes(Encoding.UTF8.GetBytes(json)).Order(StringComparer.Ordinal)
        );

    private static string[] Codes(byte[] utf8Json) =>
        [
            .. DeclarationJson
                .Read(utf8Json)
                .Findings.Select(located => $"{located.Finding.Code} {located.Finding.Pointer}"),
        ];

    private sealed record Mistake(string Name)
    {
        private readonly IReadOnlyList<string> _places = Table.Places(Name);

        public string[] Findings { get; } = Codes(Table.DocumentOf(Name));

        public bool IsIndependentOf(Mistake other) =>
            _places.All(place => other._places.All(its => AreApart(place, its) && AreApart(its, place)));

        private static bool AreApart(string place, string other) =>
            Whole(place) != Whole(other) && !other.StartsWith(place + "/", StringComparison.Ordinal);

        /// <summary>The object in which a place stands, or the value that it is a part of.</summary>
        private static string Whole(string place)
        {
            var steps = place.Split('/');
            var whole = Array.FindIndex(steps, step => Wholes.Contains(step));
            return string.Join('/', steps[..(whole < 0 ? ^1 : whole + 1)]);
        }
    }
}
