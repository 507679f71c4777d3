using System.Globalization;

namespace PerformanceBudget.Documents.Tests.Formats.Spreadsheets;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "667800", "667800")]
    [InlineData("G/通用格式", "0.5", "0.5")]
    [InlineData("General", "0.30000000000000004", "0.3")]
    [InlineData("General", "0.66666666666666663", "0.666666667")]
    [InlineData("General", "12345.678901234", "12345.6789")]
    [InlineData("General", "310117198001010", "310117198001010")]
    [InlineData("General", "-5", "-5")]
    [InlineData("General\"元\"", "5", "5元")]
    [InlineData("@", "12", "12")]
    [InlineData("@\"元\"", "12", "12元")]
    [InlineData("", "12", "")]
    [InlineData("0", "2.5", "3")]
    [InlineData("000", "7", "007")]
    [InlineData("0.00", "1.005", "1.01")]
    [InlineData("0.00", "-1.5", "-1.50")]
    [InlineData("#,##0.00", "667800", "667,800.00")]
    [InlineData("#,##0", "999", "999")]
    [InlineData("#,##0", "1234567", "1,234,567")]
    [InlineData("0,000", "5", "0,005")]
    [InlineData("#.##", "0.5", ".5")]
    [InlineData(".00", "12.5", "12.50")]
    [InlineData("0.0#", "2.5", "2.5")]
    [InlineData("0.??", "2.5", "2.5")]
    [InlineData("0%", "0.95", "95%")]
    [InlineData("0.00%", "0.94999999999999996", "95.00%")]
    [InlineData("0,", "1234567", "1235")]
    [InlineData("#,##0.0,\"千\"", "1234567", "1,234.6千")]
    [InlineData("0\\.0,\"万\"", "123456", "12.3万")]
    [InlineData("0!.0000\"万元\"", "667800", "66.7800万元")]
    [InlineData("000-0000", "1234567", "123-4567")]
    [InlineData("¥#,##0.00", "-5", "-¥5.00")]
    [InlineData("[$¥-804]#,##0.00", "5", "¥5.00")]
    [InlineData("≥0%", "0.95", "≥95%")]
    [InlineData("0.00万元", "66.78", "66.78万元")]
    [InlineData("#,##0.00;[Red]-#,##0.00", "-1234", "-1,234.00")]
    [InlineData("#,##0.00_);(#,##0.00)", "-1234", "(1,234.00)")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "0", "-")]
    [InlineData("_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ", "667800", "667,800.00")]
    [InlineData("0;;", "0", "")]
    [InlineData("[>=10000]0\\.0,\"万\";0\"元\"", "25000", "2.5万")]
    [InlineData("[>=10000]0\\.0,\"万\";0\"元\"", "2500", "2500元")]
    [InlineData("0.00E+00", "12345", "12345")]
    [InlineData("# ?/?", "0.5", "0.5")]
    [InlineData("0%%%%", "0.5", "0.5")]
    [InlineData("[DBNum2][$-804]General", "123", "123")]
    [InlineData("#,##0.00", "100000000000000000000", "100000000000000000000")]
    [InlineData("\"未完", "1", "未完")]
    [InlineData("[未完", "1", "")]
    [InlineData("\\", "1", "")]
    public void Number_InAFormat_IsShownAsInASpreadsheet(string code, string number, string shown) =>
        Assert.Equal(shown, Show(code, number));

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "46023", "2026年1月1日")]
    [InlineData("yyyy年m月d日;@", "46387", "2026年12月31日")]
    [InlineData("[$-804]yyyy/mm/dd;@", "46023", "2026/01/01")]
    [InlineData("yyyy-mm-dd hh:mm:ss", "46023.5", "2026-01-01 12:00:00")]
    [InlineData("[$-F800]dddd, mmmm dd, yyyy", "46023", "2026年1月1日")]
    [InlineData("[$-F400]h:mm:ss AM/PM;@", "0.75", "18:00:00")]
    [InlineData("e\"年\"", "46023", "2026年")]
    [InlineData("yy.m.d", "46023", "26.1.1")]
    [InlineData("d-mmm-yy", "46023", "1-Jan-26")]
    [InlineData("mmmm, dddd", "46023", "January, Thursday")]
    [InlineData("ddd mmmmm", "46023", "Thu J")]
    [InlineData("aaa", "46023", "四")]
    [InlineData("yyyy/m/d aaaa", "46023", "2026/1/1 星期四")]
    [InlineData("h:mm AM/PM", "0.5", "12:00 PM")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "0.0625", "上午1时30分")]
    [InlineData("mm:ss", "0.0625", "30:00")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("[mm]", "0.0625", "90")]
    [InlineData("yyyy/m/d h:mm", "46022.9999999", "2026/1/1 0:00")]
    [InlineData("yyyy/m/d", "1", "1900/1/1")]
    [InlineData("yyyy/m/d", "59", "1900/2/28")]
    [InlineData("yyyy/m/d", "61", "1900/3/1")]
    [InlineData("yyyy/m/d", "-1", "-1")]
    [InlineData("yyyy/m/d", "2958466", "2958466")]
    public void Number_InAFormatOfDates_IsShownAsInASpreadsheet(string code, string number, string shown) =>
        Assert.Equal(shown, Show(code, number));

    [Fact]
    public void Days_From1904_AreLater() =>
        Assert.Equal("1904/1/2", NumberFormat.Parse("yyyy/m/d").Format(1, countsFrom1904: true));

    private static string Show(string code, string number) =>
        NumberFormat
            .Parse(code)
            .Format(decimal.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture));
}
