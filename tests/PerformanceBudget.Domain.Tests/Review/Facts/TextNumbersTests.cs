using PerformanceBudget.Domain.Review;

namespace PerformanceBudget.Domain.Tests.Review;

public sealed class TextNumbersTests
{
    [Theory]
    [InlineData("培训费14.40万元。", "14.40万元", true)]
    [InlineData("培训费144000元。", "14.40万元", true)]
    [InlineData("培训费14.4（单位：万元）。", "14.40万元", true)]
    [InlineData("培训费14.40 万元。", "144000元", true)]
    [InlineData("培训费1.44亿元。", "14400万元", true)]
    [InlineData("培训费1440百元。", "14.40万元", true)]
    [InlineData("培训费144千元。", "14.40万元", true)]
    [InlineData("培训费14万元。", "14.40万元", false)]
    [InlineData("培训费十四万元。", "14.40万元", false)]
    [InlineData("培训费壹拾肆万肆仟元。", "14.40万元", true)]
    [InlineData("培训费14.40", "14.40万元", true)]
    [InlineData("", "14.40万元", false)]
    [InlineData(null, "14.40万元", false)]
    public void Amount_MayBeInATextOrNot(string? text, string amount, bool mayBe) =>
        Assert.Equal(mayBe, new TextNumbers([text]).MayHave(StatedAmount.Parse(amount)));

    [Theory]
    [InlineData("培训800人。", "800人", true)]
    [InlineData("培训0.08万人。", "800人", true)]
    [InlineData("培训800人。", "0.08万人", true)]
    [InlineData("培训80人。", "800人", false)]
    [InlineData("合格率达到0.95。", "95%", true)]
    [InlineData("合格率达到95%。", "95%", true)]
    [InlineData("合格率达到95%。", "0.95", true)]
    // In words: a small number may be any, a large one shows.
    [InlineData("培训两次。", "2次", true)]
    [InlineData("每半年一次。", "12次", true)]
    [InlineData("每半年一次。", "13次", false)]
    [InlineData("培训三百人。", "800人", true)]
    [InlineData("培训人数三百", "800人", false)]
    [InlineData("贯彻二十届三中全会精神。", "800人", false)]
    [InlineData("百人培训。", "800人", false)]
    public void Quantity_MayBeInATextOrNot(string text, string quantity, bool mayBe) =>
        Assert.Equal(mayBe, new TextNumbers([null, text]).MayHave(Quantity.Parse(quantity)));
}
