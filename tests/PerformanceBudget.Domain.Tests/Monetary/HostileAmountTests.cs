using System.Text;

namespace PerformanceBudget.Domain.Tests.Monetary;

public sealed class HostileAmountTests
{
    // At this length quadratic time would be hours, which no run of the tests is given.
    private const int Length = 1 << 20;

    // Named, because a test runner keeps and prints what a test is given.
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        { "digits", new string('9', Length) },
        { "zeros", new string('0', Length) },
        { "full-width digits", new string('９', Length) },
        { "commas", new string(',', Length) },
        { "a digit and commas", "1" + new string(',', Length) },
        { "groups", "1" + Repeat(",000") },
        { "points", "1" + new string('.', Length) },
        { "decimals", "0." + new string('0', Length) },
        { "signs", new string('-', Length) },
        { "currency signs", new string('¥', Length) },
        { "零", new string('零', Length) },
        { "壹", new string('壹', Length) },
        { "壹仟", Repeat("壹仟") },
        { "壹万", Repeat("壹万") },
        { "壹零", Repeat("壹零") },
        { "壹元", "壹元" + new string('整', Length) },
        { "元", "1" + new string('元', Length) },
        { "约", new string('约', Length) },
        { "左右", "3万元" + Repeat("左右") },
        { "人民币", Repeat("人民币") },
        { "负", new string('负', Length) },
        { "blanks", new string(' ', Length) },
        { "blanks inside", "3" + new string('\u3000', Length) + "5" },
        { "high surrogates", new string('\uD800', Length) },
        { "low surrogates", "5" + new string('\uDC00', Length) },
        { "NULs", new string('\0', Length) },
        { "NULs behind", "5" + new string('\0', Length) },
        { "bidirectional marks", "5" + new string('\u202E', Length) },
    };

    public static TheoryData<string> Hostile => new(Texts.Keys);

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Text_Hostile_IsRefusedInLinearTime(string name)
    {
        var text = Texts[name];

        Assert.False(Money.TryParse(text, out _));
        Assert.False(StatedAmount.TryParse(text, out _));
        Assert.False(Money.TryParse(Encoding.UTF8.GetBytes(text), provider: null, out _));
        var thrown = Assert.Throws<FormatException>(() => Money.Parse(text));
        Assert.InRange(thrown.Message.Length, 1, 300);
        Assert.InRange(Assert.Throws<FormatException>(() => StatedAmount.Parse(text)).Message.Length, 1, 300);
    }

    [Fact]
    public void Text_WithManyBlanksAroundIt_IsRead()
    {
        var blanks = new string(' ', Length);
        Assert.Equal(Money.FromYuan(5), Money.Parse(blanks + "5" + blanks + "元" + blanks));
        Assert.Equal(Money.FromYuan(5), Money.Parse(blanks + "伍元整" + blanks));
        Assert.Equal("约5元", StatedAmount.Parse(blanks + "约" + blanks + "5元" + blanks).ToString());
    }

    private static string Repeat(string text) =>
        new StringBuilder().Insert(0, text, Length / text.Length).ToString();
}
