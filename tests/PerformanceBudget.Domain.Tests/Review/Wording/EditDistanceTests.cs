using FsCheck;
using FsCheck.Fluent;
using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

[Laws(Arbitrary = new[] { typeof(EditDistanceTests) }, MaxTest = 500)]
public class EditDistanceTests
{
    public sealed record Texts(string First, string Second);

    public static Arbitrary<Texts> Pairs() =>
        Arb.From(from first in TextGen from second in TextGen select new Texts(first, second));

    private static Gen<string> TextGen { get; } =
        from length in Gen.Choose(0, 8)
        from characters in Gen.Elements("甲乙丙".ToCharArray()).ArrayOf(length)
        select new string(characters);

    [Law]
    public void Distance_IsWithinALimit_WhereTheWholeTableSaysSo(Texts texts)
    {
        var distance = WholeDistance.Of(texts.First, texts.Second);

        Assert.All(
            Enumerable.Range(0, 9),
            limit => Assert.Equal(distance <= limit, EditDistance.IsWithin(texts.First, texts.Second, limit))
        );
    }

    [Theory]
    [InlineData(9, 0)]
    [InlineData(10, 1)]
    [InlineData(19, 1)]
    [InlineData(20, 2)]
    public void Allowed_IsATenthOfTheLongerText(int length, int expected) =>
        Assert.Equal(expected, EditDistance.Allowed(length));
}
