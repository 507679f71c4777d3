using System.Text;

namespace PerformanceBudget.Domain.Tests.Costing;

/// <summary>Text that nobody writes in good faith, a million characters of it and small pieces.</summary>
public class HostileFormulaTests
{
    // At this length quadratic time would be hours, which no run of the tests is given.
    private static readonly int MostCharacters = Study.UpTo(1 << 20);

    public static TheoryData<string, string> Repeated =>
        new()
        {
            { "opening parentheses", "(" },
            { "closing parentheses", ")" },
            { "both parentheses", "()" },
            { "full-width parentheses", "（" },
            { "plus signs", "+" },
            { "multiplication signs", "×" },
            { "slashes", "/" },
            { "equals signs", "=" },
            { "products", "3*" },
            { "sums", "3+" },
            { "digits", "9" },
            { "zeros", "0" },
            { "groups of digits", "9,999," },
            { "points", "9." },
            { "full-width digits", "９" },
            { "29 digits and a sign", "12345678901234567890123456789*" },
            { "units", "天" },
            { "denominators", "/天" },
            { "joints", "·天" },
            { "each", "每" },
            { "each person", "每人" },
            { "units in parentheses", "5(元/(人" },
            { "times or events", "(次/场)" },
            { "percents", "%" },
            { "scales", "万" },
            { "letters x", "x" },
            { "letters x and blanks", "x " },
            { "blanks", " " },
            { "ideographic blanks", "\u3000" },
            { "colons", ":" },
            { "labels", "培训费:" },
            { "labels in parentheses", "费（三）" },
            { "nulls", "\0" },
            { "right-to-left overrides", "\u202E" },
            { "zero-width blanks", "\u200B" },
            { "byte order marks", "\uFEFF" },
            { "surrogate pairs", "\U0001F4B0" },
            { "combining marks", "e\u0301" },
        };

    public static TheoryData<int> LoneSurrogates => [0xD800, 0xDBFF, 0xDC00, 0xDFFF];

    [Theory]
    [MemberData(nameof(Repeated))]
    public void LongText_IsRefusedInLinearTime(string what, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, MostCharacters / piece.Length));

        foreach (var start in new[] { "", "3天*", "费用:", "3元/天 2天 ", "3*4=", "5", "每" })
        {
            AssertRefused(start + text, what);
        }
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void AsMuchAsTheLimitAllows_NeverOverflows(string what, string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, CostFormula.MaxLength / piece.Length))[
            ..(CostFormula.MaxLength - (CostFormula.MaxLength % piece.Length))
        ];

        foreach (
            var candidate in new[] { text, text[..^4] + "*3天", "3*" + text[..^4], text[..Unit.MaxLength] }
        )
        {
            var isFormula = CostFormula.TryParse(candidate, out var formula, out var error);
            Assert.True(isFormula || error!.Position <= candidate.Length, what);
            _ = formula?.Check();
            _ = formula?.Explain();
            _ = Unit.TryParse(candidate, out _);
            _ = Quantity.TryParse(candidate, out _);
        }
    }

    [Theory]
    [MemberData(nameof(LoneSurrogates))]
    public void LoneSurrogate_IsRefusedWhereItStands(int surrogate)
    {
        var c = (char)surrogate;

        Assert.Equal(0, ErrorIn($"{c}3*4").Position);
        Assert.Equal(1, ErrorIn($"3{c}*4").Position);
        Assert.Equal(2, ErrorIn($"3天{c}*4").Position);
        Assert.Equal(3, ErrorIn($"3*4{c}").Position);
        Assert.Equal($"'U+{surrogate:X4}'", ErrorIn($"3*4{c}").Found.English);
        Assert.False(Unit.TryParse($"天{c}", out _));
        Assert.False(Quantity.TryParse($"5{c}", out _));
    }

    [Theory]
    [InlineData('\u200E')]
    [InlineData('\u200F')]
    [InlineData('\u061C')]
    [InlineData('\u202A')]
    [InlineData('\u202B')]
    [InlineData('\u202C')]
    [InlineData('\u202D')]
    [InlineData('\u202E')]
    [InlineData('\u2066')]
    [InlineData('\u2067')]
    [InlineData('\u2068')]
    [InlineData('\u2069')]
    [InlineData('\0')]
    [InlineData('\u0007')]
    [InlineData('\u001B')]
    [InlineData('\u007F')]
    public void InvisibleCharacter_IsRefusedAndNamed(char c)
    {
        foreach (
            var text in new[]
            {
                $"{c}3*4",
                $"费{c}3*4",
                $"3{c}*4",
                $"3天{c}*4",
                $"3*4{c}",
                $"3*4=12{c}",
                $"费{c}:3*4",
            }
        )
        {
            var error = ErrorIn(text);

            Assert.Equal(text.IndexOf(c, StringComparison.Ordinal), error.Position);
            Assert.Equal($"“U+{(int)c:X4}”", error.Found.Chinese);
            Assert.DoesNotContain(c.ToString(), error.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Parentheses_OfTheLargestDepth_AreEvaluated()
    {
        var opening = string.Concat(Enumerable.Repeat("(1+", CostFormula.MaxDepth));
        var formula = CostFormula.Parse($"{opening}1{new string(')', CostFormula.MaxDepth)}*2");

        Assert.Equal((CostFormula.MaxDepth + 1) * 2, formula.Evaluate().Number);
        Assert.Equal(formula.Root, CostFormula.Parse(formula.Root.ToString()).Root);
        Assert.Equal(CostFormula.MaxDepth + 2, formula.Explain().Steps.Length);
    }

    [Fact]
    public void LargestFormula_OfTheLargestNumbers_IsChecked()
    {
        var number = new string('9', 28);
        var factors = string.Join('*', Enumerable.Repeat(number, 35));
        var quotients = string.Join('+', Enumerable.Range(0, 60).Select(i => $"1÷9999999{i:00}7"));

        Assert.Equal(FormulaOutcome.OutOfRange, CostFormula.Parse(factors).Check().Outcome);
        Assert.Equal(FormulaOutcome.NotStated, CostFormula.Parse(quotients).Check().Outcome);
        Assert.Equal(
            FormulaOutcome.WithinRounding,
            CostFormula.Parse(quotients + "=0.000000006").Check().Outcome
        );
    }

    private static void AssertRefused(string text, string what)
    {
        Assert.False(CostFormula.TryParse(text, out _, out var error), what);
        Assert.Equal(CostFormula.MaxLength, error!.Position);
        Assert.Throws<FormatException>(() => CostFormula.Parse(text));
        Assert.Throws<FormatException>(() => Unit.Parse(text));

        // A quantity has no limit of its own: what is behind number and unit ends it. Blanks may be there.
        if (!Quantity.TryParse(text, out _))
        {
            Assert.Throws<FormatException>(() => Quantity.Parse(text));
            Assert.False(Quantity.TryParse(Encoding.UTF8.GetBytes(text), null, out _));
        }
    }

    private static FormulaError ErrorIn(string text)
    {
        Assert.False(CostFormula.TryParse(text, out _, out var error));
        return error!;
    }
}
