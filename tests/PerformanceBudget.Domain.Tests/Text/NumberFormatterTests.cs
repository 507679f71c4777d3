using System.Globalization;
using System.Text;

namespace PerformanceBudget.Domain.Tests.Text;

[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = MonetaryGenerators.Cases)]
public sealed class NumberFormatterTests
{
    [Theory]
    [InlineData("0", "0.00")]
    [InlineData("-0.000", "0.00")]
    [InlineData("95", "95.00")]
    [InlineData("95.5", "95.50")]
    [InlineData("0.125000", "0.125")]
    [InlineData("1.2300000000000000000000000000", "1.23")]
    [InlineData("-0.0000000000000000000000000001", "-0.0000000000000000000000000001")]
    [InlineData("18446744073709551615", "18446744073709551615.00")]
    [InlineData("18446744073709551616", "18446744073709551616.00")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    public void Format_Number_IsCanonical(string number, string text) =>
        Assert.Equal(text, NumberFormatter.Format(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData(0, 0, 0, "0")]
    [InlineData(-5, 0, 0, "-5")]
    [InlineData(999, 0, 0, "999")]
    [InlineData(1000, 0, 0, "1,000")]
    [InlineData(-1234567, 2, 2, "-12,345.67")]
    [InlineData(1230, 3, 3, "1.230")]
    [InlineData(1230, 3, 1, "1.23")]
    [InlineData(5, 0, 3, "5.000")]
    [InlineData(long.MinValue, 0, 0, "-9,223,372,036,854,775,808")]
    [InlineData(long.MinValue, 19, 0, "-0.9223372036854775808")]
    [InlineData(1, 28, 0, "0.0000000000000000000000000001")]
    public void TryFormat_ScaledInteger_IsGroupedAndPadded(
        long mantissa,
        int decimals,
        int minDecimals,
        string text
    )
    {
        Span<char> buffer = stackalloc char[NumberFormatter.MaxLength];
        Assert.True(
            NumberFormatter.TryFormat(mantissa, decimals, minDecimals, true, buffer, out var written)
        );
        Assert.Equal(text, new string(buffer[..written]));
    }

    [Law]
    public void Canonical_text_is_what_decimal_writes_and_reads(decimal number, CultureInfo culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = culture;
        try
        {
            var text = NumberFormatter.Format(number);
            var written = number.ToString("0.00" + new string('#', 26), CultureInfo.InvariantCulture);
            Assert.StartsWith(text, written, StringComparison.Ordinal);
            Assert.True(text == written || text.Count(char.IsAsciiDigit) >= NumberScanner.MaxDigits);
            Assert.Equal(number, decimal.Parse(text, CultureInfo.InvariantCulture));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Law]
    public void A_destination_gets_the_whole_text_or_nothing(decimal number)
    {
        var text = NumberFormatter.Format(number);
        var utf8 = new byte[text.Length];

        Assert.True(NumberFormatter.TryFormat(number, utf8.AsSpan(), out var written));
        Assert.Equal(text, Encoding.UTF8.GetString(utf8, 0, written));
        Assert.False(NumberFormatter.TryFormat(number, utf8.AsSpan(1), out written));
        Assert.Equal(0, written);
        Assert.InRange(text.Length, 4, NumberFormatter.MaxLength);
    }
}
