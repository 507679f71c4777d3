using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

/// <summary>Which of several indicators of one name get a partner: it is the same one in whatever order they stand.</summary>
public sealed class IndicatorPairingTests
{
    private const string Name = "完成护理员选拔培训考核推荐工作";

    private static readonly Indicator[] Common =
    [
        Of("护理员持证上岗率情况", "≥90%"),
        Of("护理员培训课时完成情况", "≥40课时"),
    ];

    [Fact]
    public void OfNearlyTheSame_ItIsTheOneWhoseNameComesFirst() =>
        AssertPaired(Of(Name.Insert(2, "班"), "≥1次"), Of(Name.Insert(2, "岗"), "≥1次"));

    [Fact]
    public void OfOneName_ItIsTheOneWhoseTargetComesFirst() =>
        AssertPaired(Of(Name, "≥2次"), Of(Name, "≥1次"));

    [Fact]
    public void OfOneTarget_ItIsTheOneOfTheSmallerWeight() =>
        AssertPaired(Of(Name, "≥1次").WithWeight(20), Of(Name, "≥1次").WithWeight(10));

    [Fact]
    public void TheVerySameName_ComesBeforeOneThatIsNearlyTheSame() =>
        AssertPaired(Of(Name.Insert(2, "一下"), "≥1次"), Of(Name, "≥1次"));

    private static void AssertPaired(Indicator other, Indicator paired)
    {
        Assert.Equal([(1, 0), (2, 1), (3, 2)], Pair([other, paired, .. Common]));
        Assert.Equal([(0, 0), (2, 1), (3, 2)], Pair([paired, other, .. Common]));
    }

    private static List<(int, int)> Pair(Indicator[] indicators)
    {
        Project[] projects =
        [
            Project.Create("甲项培训").WithIndicators([.. indicators]),
            Project.Create("乙项轮训").WithIndicators([Of(Name, "≥1次"), .. Common]),
        ];
        var copies = new IndicatorNames([.. projects], new StepCounter()).FindCopies(
            new ProjectWords([.. projects])
        );

        // The project whose name comes first is the second one.
        return Assert.Single(copies).Rows.ConvertAll(row => (row.Second, row.First)).Order().ToList();
    }

    private static Indicator Of(string name, string value) =>
        Indicator.Create(IndicatorCategory.Quantity, name, IndicatorValue.Parse(value));
}
