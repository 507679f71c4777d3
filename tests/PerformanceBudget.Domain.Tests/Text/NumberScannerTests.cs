using System.Globalization;

namespace PerformanceBudget.Domain.Tests.Text;

[Laws(Arbitrary = new[] { typeof(MonetaryGenerators) }, MaxTest = MonetaryGenerators.Cases)]
public sealed class NumberScannerTests
{
    [Theory]
    [InlineData("95", "95", 2)]
    [InlineData("667,800.00元", "667800.00", 10)]
    [InlineData("１００．５", "100.5", 5)]
    [InlineData("1,2,3", "1", 1)]
    [InlineData("1234,567", "1234", 4)]
    [InlineData("12,345,678", "12345678", 10)]
    [InlineData("12,345,678.9元", "12345678.9", 12)]
    [InlineData("12,345.", "12345", 6)]
    [InlineData("12,345,67", "12345", 6)]
    [InlineData("123,456１", "123", 3)]
    [InlineData("1.5．2", "1.5", 3)]
    [InlineData("123,456,789,012,345,678", "123456789012345678", 23)]
    [InlineData("1,123,456,789,012,345,678", "1123456789012345678", 25)]
    [InlineData("12１.5", "121.5", 5)]
    [InlineData("1,2345", "1", 1)]
    [InlineData("5.", "5", 1)]
    [InlineData("1.5.2", "1.5", 3)]
    [InlineData("1.234,567", "1.234", 5)]
    [InlineData("999999999999999999", "999999999999999999", 18)]
    [InlineData("9999999999999999999", "9999999999999999999", 19)]
    [InlineData("99999999999999999999", "99999999999999999999", 20)]
    [InlineData("9999999999999999999999999999x", "9999999999999999999999999999", 28)]
    [InlineData("0.000000000000000000000000001", "0.000000000000000000000000001", 29)]
    public void TryScan_Number_StopsBehindIt(string text, string number, int length)
    {
        var expected = decimal.Parse(number, CultureInfo.InvariantCulture);

        Assert.True(NumberScanner.TryScan(text, out var scanned, out var scannedLength));
        Assert.Equal(expected, scanned);
        Assert.Equal(expected.Scale, scanned.Scale);
        Assert.Equal(length, scannedLength);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData(".5")]
    [InlineData(",5")]
    [InlineData("-5")]
    [InlineData("٥")]
    [InlineData("12345678901234567890123456789")]
    [InlineData("0.00000000000000000000000000001")]
    public void TryScan_NoNumberOrTooLong_IsFalse(string text)
    {
        Assert.False(NumberScanner.TryScan(text, out var number, out _));
        Assert.Equal(0m, number);
    }

    [Law]
    public void A_number_in_groups_is_the_number_without_them(decimal number)
    {
        var text = Math.Abs(number)
            .ToString("#,0.############################", CultureInfo.InvariantCulture);
        var plain = text.Replace(",", string.Empty, StringComparison.Ordinal);

        var isRead = NumberScanner.TryScan(text, out var scanned, out var length);

        Assert.Equal(NumberScanner.TryScan(plain, out var expected, out _), isRead);
        Assert.Equal(expected, scanned);
        Assert.True(!isRead || length == text.Length);
    }

    [Law]
    public void A_number_of_at_most_28_digits_reads_back_with_its_scale(decimal number)
    {
        var text = Math.Abs(number).ToString(CultureInfo.InvariantCulture);
        var isRead = NumberScanner.TryScan(text, out var scanned, out var length);

        Assert.Equal(text.Count(char.IsAsciiDigit) <= NumberScanner.MaxDigits, isRead);
        if (isRead)
        {
            Assert.Equal(Math.Abs(number), scanned);
            Assert.Equal(number.Scale, scanned.Scale);
            Assert.Equal(text.Length, length);
        }
    }
}
