using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class NearTextsTests
{
    [Law(Arbitrary = new[] { typeof(NearTextsCases) }, MaxTest = 20)]
    public void NamesThatAreNearlyTheSame_AreThoseOfComparingEachTwo(NearTextsCases.Names names)
    {
        // So few that none of them is near to more than a name can be.
        var texts = names.All.Distinct().Take(NearTexts.Most + 1).OrderBy(name => name.Length).ToArray();

        var expected =
            from i in Enumerable.Range(0, texts.Length)
            from j in Enumerable.Range(i + 1, texts.Length - i - 1)
            where IsNear(texts[i], texts[j])
            select Unordered((texts[i], texts[j]));
        Assert.Equal(expected.Order(), Find(texts).Select(Unordered).Order());
    }

    [Law(Arbitrary = new[] { typeof(NearTextsCases) }, MaxTest = 10)]
    public void Order_DoesNotMatter(NearTextsCases.Names names)
    {
        var texts = names.All.Distinct().ToArray();

        Assert.Equal(
            Find(texts).Select(Unordered).Order(),
            Find([.. texts.AsEnumerable().Reverse()]).Select(Unordered).Order()
        );
    }

    [Theory]
    [InlineData(NearTexts.Most + 1, true)]
    [InlineData(NearTexts.Most + 2, false)]
    public void NameThatIsNearToMany_IsOneOfAList(int count, bool areNear)
    {
        const string kinds = "肝肺胃肾脾胰胆骨鼻喉眼耳舌齿颈肩腰膝踝腕";
        string[] texts =
        [
            .. kinds.Take(count).Select(kind => $"完成全区适龄人群{kind}病筛查工作"),
            "加大与对口支援地区干部交流互动",
            "加大对口支援地区干部交流互动",
        ];

        Assert.Equal(areNear ? (count * (count - 1) / 2) + 1 : 1, Find(texts).Count);
    }

    [Theory]
    [InlineData(NearTexts.Most)]
    [InlineData(NearTexts.Most + 1)]
    public void NameThatManyHaveMoreThan_IsOneOfAList(int count)
    {
        const string name = "加大与对口支援地区干部交流互动工作";
        string[] longer = [.. Enumerable.Range(1, count).Select(place => name.Insert(place, "亟"))];

        Assert.Equal(count > NearTexts.Most ? 0 : count, Find([name, .. longer]).Count);
    }

    [Fact]
    public void NoNames_AreNear() => Assert.Empty(Find([]));

    private static List<(string Shorter, string Longer)> Find(string[] texts) =>
        NearTexts
            .Find(texts, new StepCounter())
            .ConvertAll(pair => (texts[pair.Shorter], texts[pair.Longer]));

    private static (string, string) Unordered((string First, string Second) pair) =>
        string.CompareOrdinal(pair.First, pair.Second) < 0 ? pair : (pair.Second, pair.First);

    private static bool IsNear(string first, string second) =>
        WholeDistance.Of(first, second) * 10 <= Math.Max(first.Length, second.Length)
        && LikeNames.Compare(first, second) != NameLikeness.Different;
}
