using System.Globalization;
using System.Text.Json;

namespace PerformanceBudget.Domain.Tests.Measurement;

[Laws(Arbitrary = new[] { typeof(IndicatorGenerators) }, MaxTest = IndicatorGenerators.Cases)]
public sealed class StatedDateTests
{
    [Theory]
    [InlineData("2026-12", 2026, 12, null)]
    [InlineData("2026-12-31", 2026, 12, 31)]
    [InlineData("--12", null, 12, null)]
    [InlineData("--11-30", null, 11, 30)]
    [InlineData("--02-29", null, 2, 29)]
    [InlineData("2026年1月", 2026, 1, null)]
    [InlineData("2026年01月", 2026, 1, null)]
    [InlineData("2026年12月31日", 2026, 12, 31)]
    [InlineData("2026年3月5号", 2026, 3, 5)]
    [InlineData("12月", null, 12, null)]
    [InlineData("11月30日", null, 11, 30)]
    [InlineData(" 2026 年 12 月 31 日 ", 2026, 12, 31)]
    [InlineData("２０２６年１２月", 2026, 12, null)]
    [InlineData("0001-01", 1, 1, null)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void Parse_Date_HasItsPrecision(string text, int? year, int month, int? day)
    {
        var date = StatedDate.Parse(text);

        Assert.Equal(year, date.Year);
        Assert.Equal(month, date.Month);
        Assert.Equal(day, date.Day);
        Assert.Equal(StatedDate.Create(year, month, day), date);
        Assert.Equal(date, StatedDate.Parse(text, CultureInfo.InvariantCulture));
        Assert.True(StatedDate.TryParse(text.AsSpan(), provider: null, out var again));
        Assert.Equal(date, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-1")]
    [InlineData("2026-13")]
    [InlineData("2026-00")]
    [InlineData("0000-01")]
    [InlineData("2026-02-29")]
    [InlineData("2026-12-32")]
    [InlineData("2026-12-00")]
    [InlineData("2026-12-1")]
    [InlineData("-12")]
    [InlineData("---12")]
    [InlineData("--2-29")]
    [InlineData("--02-30")]
    [InlineData("26年12月")]
    [InlineData("2026年13月")]
    [InlineData("2026年0月")]
    [InlineData("2026年2月30日")]
    [InlineData("2026年12月31")]
    [InlineData("2026年12月31日前")]
    [InlineData("2026/12/31")]
    [InlineData("20261231")]
    [InlineData("2026-12-31T00:00")]
    [InlineData("12月0日")]
    public void Parse_NoDate_IsRefused(string text)
    {
        var error = Assert.Throws<FormatException>(() => StatedDate.Parse(text));

        Assert.Contains("is no date", error.Message, StringComparison.Ordinal);
        Assert.False(StatedDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Fact]
    public void ToString_UnknownFormat_NamesIt()
    {
        var date = StatedDate.Parse("2026年12月");

        var error = Assert.Throws<FormatException>(() => date.ToString("X", null));

        Assert.Contains("未知的日期格式“X”", error.Message, StringComparison.Ordinal);
        Assert.Contains("'X' is no format of a date", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_IsTheBugOfTheCaller()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => StatedDate.Parse(null!)).ParamName);
        Assert.False(StatedDate.TryParse(null, out _));
    }

    [Theory]
    [InlineData("2026-12", true)]
    [InlineData("--11-30", true)]
    [InlineData("2026年12月", false)]
    [InlineData(" 2026-12", false)]
    [InlineData("２０２６-12", false)]
    public void Json_HasOneFormOnly(string text, bool expected)
    {
        var refusal = Record.Exception(() => JsonSerializer.Deserialize<StatedDate>($"\"{text}\""));

        Assert.Equal(expected, refusal is null);
        Assert.True(refusal is null or JsonException);
    }

    [Theory]
    [InlineData("2026-02", "2026-02-01", "2026-02-28")]
    [InlineData("2028-02", "2028-02-01", "2028-02-29")]
    [InlineData("2026-12-31", "2026-12-31", "2026-12-31")]
    public void Days_OfADateWithAYear_AreItsEnds(string text, string first, string last)
    {
        var date = StatedDate.Parse(text);

        Assert.Equal(DateOnly.Parse(first, CultureInfo.InvariantCulture), date.FirstDay);
        Assert.Equal(DateOnly.Parse(last, CultureInfo.InvariantCulture), date.LastDay);
    }

    [Fact]
    public void Days_WithoutAYear_AreUnknown()
    {
        var date = StatedDate.Create(null, 2, 29);

        Assert.Null(date.FirstDay);
        Assert.Null(date.LastDay);
        Assert.Equal(StatedDate.Create(2028, 2, 29), date.InYear(2028));
        Assert.Equal(StatedDate.Create(2026, 2, 28), date.InYear(2026));
        Assert.Equal(StatedDate.Create(2026, 12), StatedDate.Create(null, 12).InYear(2026));
    }

    [Fact]
    public void InYear_OfADateWithAYear_IsThatDate()
    {
        var date = StatedDate.Create(2026, 12);

        Assert.Same(date, date.InYear(2030));
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => date.InYear(0)).ParamName);
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => date.InYear(10_000)).ParamName);
    }

    [Theory]
    [InlineData(0, 1, null, "year")]
    [InlineData(10_000, 1, null, "year")]
    [InlineData(-65_535, 1, null, "year")]
    [InlineData(2026, 0, null, "month")]
    [InlineData(2026, 13, null, "month")]
    [InlineData(2026, 2, 29, "day")]
    [InlineData(2026, 12, 0, "day")]
    [InlineData(null, 2, 30, "day")]
    [InlineData(2026, 12, 256 + 12, "day")]
    public void Create_PartOutOfRange_IsRefused(int? year, int month, int? day, string parameter)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => StatedDate.Create(year, month, day));

        Assert.Equal(parameter, error.ParamName);
        Assert.False(StatedDate.TryCreate(year, month, day, out var date));
        Assert.Null(date);
    }

    [Theory]
    [InlineData("2026-12", "2026-12-31", true)]
    [InlineData("2026-12-31", "2026-12", true)]
    [InlineData("2026-12", "2026-11-30", false)]
    [InlineData("2026-12-30", "2026-12-31", false)]
    [InlineData("--12", "2026-12-31", true)]
    [InlineData("--12-31", "2026-12", true)]
    [InlineData("2025-12", "2026-12", false)]
    public void Overlaps_ComparesAtTheCoarserPrecision(string left, string right, bool expected)
    {
        Assert.Equal(expected, StatedDate.Parse(left).Overlaps(StatedDate.Parse(right)));
        Assert.Equal(expected, StatedDate.Parse(right).Overlaps(StatedDate.Parse(left)));
        Assert.Throws<ArgumentNullException>(() => StatedDate.Parse(left).Overlaps(null!));
    }

    [Theory]
    [InlineData("2026-12", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2026-12-30", false)]
    [InlineData("2025-12", false)]
    [InlineData("--12", true)]
    [InlineData("--12-31", true)]
    [InlineData("--11", false)]
    public void Contains_ADay_IsByWhatIsSaid(string text, bool expected)
    {
        Assert.Equal(expected, StatedDate.Parse(text).Contains(new DateOnly(2026, 12, 31)));
    }

    [Theory]
    [InlineData("0261", "0261年")]
    [InlineData("0261-03", "0261年3月")]
    [InlineData("2026-01", "2026年1月")]
    [InlineData("2026-12-31", "2026年12月31日")]
    [InlineData("--12", "12月")]
    [InlineData("--11-03", "11月3日")]
    public void ToString_ChineseFormat_IsAsInProse(string text, string expected)
    {
        var date = StatedDate.Parse(text);

        Assert.Equal(expected, date.ToString("C"));
        Assert.Equal(text, date.ToString());
        Assert.Equal(text, date.ToString("G", null));
        Assert.Equal(date, StatedDate.Parse(expected));
        Assert.Equal($"{expected}", string.Create(CultureInfo.GetCultureInfo("ar-SA"), $"{date:C}"));
    }

    [Fact]
    public void ToString_UnknownFormat_IsRefused()
    {
        Assert.Throws<FormatException>(() => StatedDate.Create(2026, 12).ToString("yyyy"));
    }

    [Law]
    public void Text_reads_back_in_every_format(StatedDate date)
    {
        Assert.Equal(date, StatedDate.Parse(date.ToString()));
        Assert.Equal(date, StatedDate.Parse(date.ToString("C")));
        Assert.Equal(date, JsonSerializer.Deserialize<StatedDate>($"\"{date}\""));
        var buffer = new char[date.ToString().Length];
        Assert.True(date.TryFormat(buffer, out _, default, null));
        Assert.False(date.TryFormat(buffer.AsSpan(1), out var written, default, null));
        Assert.Equal(0, written);
    }

    [Law]
    public void Equality_is_by_the_parts(StatedDate a, StatedDate b)
    {
        Assert.Equal((a.Year, a.Month, a.Day) == (b.Year, b.Month, b.Day), a == b);
        Assert.Equal(a == b, !(a != b));
        Assert.Equal(a.GetHashCode(), StatedDate.Parse(a.ToString()).GetHashCode());
        Assert.True(a != b || a.Overlaps(b));
    }

    [Law]
    public void A_date_contains_its_ends(StatedDate date)
    {
        var dated = date.InYear(2028);

        Assert.True(dated.Contains(dated.FirstDay!.Value));
        Assert.True(date.Contains(dated.LastDay!.Value));
        Assert.Equal(dated, dated.Day is null ? dated : StatedDate.FromDate(dated.LastDay!.Value));
    }
}
