using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PerformanceBudget.Domain.Tests.Indicators;

public sealed class IndicatorValueTests
{
    [Theory]
    [InlineData("≥95.00(%)", "≥95.00(%)")]
    [InlineData("≥95%", "≥95.00(%)")]
    [InlineData("≥95.0(%)", "≥95.00(%)")]
    [InlineData("≥095.00(%)", "≥95.00(%)")]
    [InlineData(" ≥95.00(%)", "≥95.00(%)")]
    [InlineData("≥95.00(%)\n", "≥95.00(%)")]
    [InlineData("≥ 95.00 (%)", "≥95.00(%)")]
    [InlineData("≥95.00（％）", "≥95.00(%)")]
    [InlineData("≥１００．５％", "≥100.50(%)")]
    [InlineData("≥1,000元", "≥1000.00(元)")]
    [InlineData("≥22，614.51万元", "≥22614.51(万元)")]
    [InlineData("≥0.125", "≥0.125")]
    [InlineData("≥-2%", "≥-2.00(%)")]
    [InlineData("≧95%", "≥95.00(%)")]
    [InlineData("⩾95%", "≥95.00(%)")]
    [InlineData(">=95%", "≥95.00(%)")]
    [InlineData("＞＝95%", "≥95.00(%)")]
    [InlineData("大于等于95%", "≥95.00(%)")]
    [InlineData("大于或等于95%", "≥95.00(%)")]
    [InlineData("大於等於95%", "≥95.00(%)")]
    [InlineData("不少于95%", "≥95.00(%)")]
    [InlineData("不低于95%", "≥95.00(%)")]
    [InlineData("不得低于95%", "≥95.00(%)")]
    [InlineData("不小于95%", "≥95.00(%)")]
    [InlineData("至少95%", "≥95.00(%)")]
    [InlineData("95%以上", "≥95.00(%)")]
    [InlineData("95%及以上", "≥95.00(%)")]
    [InlineData("95%（含）以上", "≥95.00(%)")]
    [InlineData("95% (含) 以上", "≥95.00(%)")]
    [InlineData("≥95%以上", "≥95.00(%)")]
    [InlineData("达到95%以上", "≥95.00(%)")]
    [InlineData("≤5%", "≤5.00(%)")]
    [InlineData("≦5%", "≤5.00(%)")]
    [InlineData("⩽5%", "≤5.00(%)")]
    [InlineData("<=5%", "≤5.00(%)")]
    [InlineData("＜＝5%", "≤5.00(%)")]
    [InlineData("小于等于5%", "≤5.00(%)")]
    [InlineData("不超过5%", "≤5.00(%)")]
    [InlineData("不超過5%", "≤5.00(%)")]
    [InlineData("不高于5%", "≤5.00(%)")]
    [InlineData("不多于5人", "≤5.00(人)")]
    [InlineData("至多5%", "≤5.00(%)")]
    [InlineData("5%以内", "≤5.00(%)")]
    [InlineData("5%以內", "≤5.00(%)")]
    [InlineData("5%以下", "≤5.00(%)")]
    [InlineData("5天之内", "≤5.00(天)")]
    [InlineData("5天内", "≤5.00(天)")]
    [InlineData("5天内办结", "≤5.00(天)")]
    [InlineData("不超过5天完成", "≤5.00(天)")]
    [InlineData("不超过5天以内", "≤5.00(天)")]
    [InlineData("控制在5%以内", "≤5.00(%)")]
    [InlineData(">92%", ">92.00(%)")]
    [InlineData("＞92%", ">92.00(%)")]
    [InlineData("﹥92%", ">92.00(%)")]
    [InlineData("大于92%", ">92.00(%)")]
    [InlineData("超过92%", ">92.00(%)")]
    [InlineData("超92%", ">92.00(%)")]
    [InlineData("<24小时", "<24.00(小时)")]
    [InlineData("＜24小时", "<24.00(小时)")]
    [InlineData("小于24小时", "<24.00(小时)")]
    [InlineData("不足24小时", "<24.00(小时)")]
    [InlineData("=10个", "=10.00(个)")]
    [InlineData("＝10个", "=10.00(个)")]
    [InlineData("﹦10个", "=10.00(个)")]
    [InlineData("等于10个", "=10.00(个)")]
    [InlineData("为10个", "=10.00(个)")]
    [InlineData("次数为0", "=0.00")]
    [InlineData("每年≥2次", "≥2.00(次/年)")]
    [InlineData("每月不少于1次", "≥1.00(次/月)")]
    [InlineData("≥2.00(次/场)", "≥2.00(次/场)")]
    [InlineData("≥2.00(次/(场))", "≥2.00(次/(场))")]
    [InlineData("≥999999999999999.9999999999", "≥999999999999999.9999999999")]
    [InlineData("≥1.50000000000000000", "≥1.50")]
    public void Parse_Threshold_IsUnderstood(string text, string canonical)
    {
        var value = Assert.IsType<ThresholdValue>(IndicatorValue.Parse(text));

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.Equal(text == canonical, value.IsCanonical);
        Assert.True(value.IsSignWritten);
    }

    [Theory]
    [InlineData("280人次", "=280.00(人次)")]
    [InlineData("290%", "=290.00(%)")]
    [InlineData("15935", "=15935.00")]
    [InlineData("-5%", "=-5.00(%)")]
    [InlineData("1次/月", "=1.00(次/月)")]
    [InlineData("1次每月", "=1.00(次/月)")]
    [InlineData("每月1次", "=1.00(次/月)")]
    [InlineData("每人每天60元", "=60.00(元/人/天)")]
    [InlineData("3年", "=3.00(年)")]
    [InlineData("24月", "=24.00(月)")]
    [InlineData("3个月", "=3.00(月)")]
    [InlineData("10万份", "=10.00(万份)")]
    [InlineData("50名学生", "=50.00(名学生)")]
    public void Parse_NumberWithoutSign_IsAnEqualityThatNobodyWrote(string text, string canonical)
    {
        var value = Assert.IsType<ThresholdValue>(IndicatorValue.Parse(text));

        Assert.Equal(Comparison.Exactly, value.Comparison);
        Assert.False(value.IsSignWritten);
        Assert.False(value.IsCanonical);
        Assert.Equal(canonical, value.CanonicalText);
        Assert.True(Assert.IsType<ThresholdValue>(IndicatorValue.Parse(canonical)).IsSignWritten);
    }

    [Theory]
    [InlineData("约100人", "=约100.00(人)")]
    [InlineData("約100人", "=约100.00(人)")]
    [InlineData("大约 100人", "=约100.00(人)")]
    [InlineData("约为100人", "=约100.00(人)")]
    [InlineData("大约为100 人", "=约100.00(人)")]
    [InlineData("大概100人", "=约100.00(人)")]
    [InlineData("近100人", "=约100.00(人)")]
    [InlineData("将近100人", "=约100.00(人)")]
    [InlineData("接近100%", "=约100.00(%)")]
    [InlineData("100人左右", "=约100.00(人)")]
    [InlineData("100 人 左右", "=约100.00(人)")]
    [InlineData("100人上下", "=约100.00(人)")]
    [InlineData("100（人）左右", "=约100.00(人)")]
    [InlineData("100左右", "=约100.00")]
    [InlineData("约100人左右", "=约100.00(人)")]
    [InlineData("20来人", "=约20.00(人)")]
    [InlineData("3年左右", "=约3.00(年)")]
    [InlineData("每月约10次", "=约10.00(次/月)")]
    [InlineData("约20万人次", "=约20.00(万人次)")]
    [InlineData("约1，200人", "=约1200.00(人)")]
    [InlineData("约100人以上", "≥约100.00(人)")]
    [InlineData("≥约100人", "≥约100.00(人)")]
    [InlineData("不超过100人左右", "≤约100.00(人)")]
    [InlineData("=约100.00(人)", "=约100.00(人)")]
    [InlineData("100余人", "=100.00余(人)")]
    [InlineData("100多人", "=100.00余(人)")]
    [InlineData("100餘人", "=100.00余(人)")]
    [InlineData("100 余 人", "=100.00余(人)")]
    [InlineData("100余（人）", "=100.00余(人)")]
    [InlineData("100余", "=100.00余")]
    [InlineData("60余吨", "=60.00余(吨)")]
    [InlineData("20余场次", "=20.00余(场)")]
    [InlineData("3年多", "=3.00余(年)")]
    [InlineData("5公里多", "=5.00余(公里)")]
    [InlineData("100余人以上", "≥100.00余(人)")]
    [InlineData("≥150余人", "≥150.00余(人)")]
    [InlineData("超过150余人", ">150.00余(人)")]
    [InlineData("每年300多人次", "=300.00余(人次/年)")]
    // A word that parts the number from its scale leaves the scale to the number, but money keeps its unit.
    [InlineData("20多万人次", "=200000.00余(人次)")]
    [InlineData("20余萬人次", "=200000.00余(人次)")]
    [InlineData("5万余人次", "=50000.00余(人次)")]
    [InlineData("1.5万余册", "=15000.00余(册)")]
    [InlineData("3千多人", "=3000.00余(人)")]
    [InlineData("20多万", "=200000.00余")]
    [InlineData("20多万元", "=20.00余(万元)")]
    [InlineData("5万余元", "=5.00余(万元)")]
    [InlineData("2多百分点", "=2.00余(百分点)")]
    [InlineData("=20.00余(万人次)", "=20.00余(万人次)")]
    public void Parse_NumberThatIsNotExact_SaysSo(string text, string canonical)
    {
        var value = Assert.IsType<ThresholdValue>(IndicatorValue.Parse(text));

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.Equal(
            canonical.Contains('余', StringComparison.Ordinal) ? About.Over : About.Around,
            value.About
        );
        Assert.Equal(value, IndicatorValue.Parse(Encoding.UTF8.GetBytes(text), provider: null));
        Assert.True(IndicatorValue.Parse(canonical).MeansTheSameAs(value));
        Assert.True(IndicatorValue.Parse(canonical).IsCanonical);
    }

    [Theory]
    [InlineData("5结余", "=5.00(结余)")]
    [InlineData("5来访", "=5.00(来访)")]
    public void Parse_NounThatLooksLikeAbout_IsAUnit(string text, string canonical)
    {
        var value = Assert.IsType<ThresholdValue>(IndicatorValue.Parse(text));

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Null(value.About);
    }

    [Theory]
    [InlineData("20万元。", "=20.00(万元)")]
    [InlineData("≥92%。", "≥92.00(%)")]
    [InlineData("≥88%;", "≥88.00(%)")]
    [InlineData("≥88% ；", "≥88.00(%)")]
    [InlineData("10-12场。", "10.00-12.00(场)")]
    [InlineData("2026年12月底前。", "2026年12月底前")]
    [InlineData("及时。", "及时")]
    [InlineData("及时、满意；", "及时、满意")]
    public void Parse_EndOfASentence_IsNoPartOfTheValue(string text, string canonical)
    {
        var value = IndicatorValue.Parse(text);

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.False(value.IsCanonical);
    }

    [Theory]
    [InlineData("±3%", "-3.00-3.00(%)")]
    [InlineData("± 3 %", "-3.00-3.00(%)")]
    [InlineData("±5(分)", "-5.00-5.00(分)")]
    [InlineData("±5", "-5.00-5.00")]
    [InlineData("±0.5℃", "-0.50-0.50(℃)")]
    [InlineData("±5%以内", "-5.00-5.00(%)")]
    [InlineData("≤±5%", "-5.00-5.00(%)")]
    [InlineData("不超过±5%", "-5.00-5.00(%)")]
    [InlineData("控制在±5%以内", "-5.00-5.00(%)")]
    [InlineData("±0%", "0.00-0.00(%)")]
    [InlineData("3%±0.5%", "2.50-3.50(%)")]
    [InlineData("100 ± 5 人", "95.00-105.00(人)")]
    [InlineData("100人±5", "95.00-105.00(人)")]
    [InlineData("1±2℃", "-1.00-3.00(℃)")]
    [InlineData("-5±2℃", "-7.00至-3.00(℃)")]
    [InlineData("每月10±2次", "8.00-12.00(次/月)")]
    public void Parse_Tolerance_IsARange(string text, string canonical)
    {
        var value = Assert.IsType<RangeValue>(IndicatorValue.Parse(text));

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.Equal(value, IndicatorValue.Parse(Encoding.UTF8.GetBytes(text), provider: null));
        Assert.True(IndicatorValue.Parse(canonical).MeansTheSameAs(value));
    }

    [Theory]
    [InlineData("10-12场", "10.00-12.00(场)")]
    [InlineData("10.00-12.00(场)", "10.00-12.00(场)")]
    [InlineData("10场-12场", "10.00-12.00(场)")]
    [InlineData("10 ～ 12 场", "10.00-12.00(场)")]
    [InlineData("10—12场", "10.00-12.00(场)")]
    [InlineData("10--12场", "10.00-12.00(场)")]
    [InlineData("10——12场", "10.00-12.00(场)")]
    [InlineData("10至12场", "10.00-12.00(场)")]
    [InlineData("10到12场", "10.00-12.00(场)")]
    [InlineData("5%-10%", "5.00-10.00(%)")]
    [InlineData("1-2万人", "1.00-2.00(万人)")]
    [InlineData("3-6个月", "3.00-6.00(月)")]
    [InlineData("每年1-2次", "1.00-2.00(次/年)")]
    [InlineData("-5至-2℃", "-5.00至-2.00(℃)")]
    [InlineData("-5-2℃", "-5.00-2.00(℃)")]
    [InlineData("1900-2000人", "1900.00-2000.00(人)")]
    [InlineData("10-10", "10.00-10.00")]
    public void Parse_Range_IsUnderstood(string text, string canonical)
    {
        var value = Assert.IsType<RangeValue>(IndicatorValue.Parse(text));

        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.Equal(text == canonical, value.IsCanonical);
    }

    [Theory]
    [InlineData("2026年12月底前", "2026-12", "2026年12月底前")]
    [InlineData("2026年12月底之前", "2026-12", "2026年12月底前")]
    [InlineData("2026年12月末以前完成", "2026-12", "2026年12月底前")]
    [InlineData("2026年12月底", "2026-12", "2026年12月底前")]
    [InlineData("2021年7月", "2021-07", "2021年7月底前")]
    [InlineData("2021年7月完成", "2021-07", "2021年7月底前")]
    [InlineData("2026年底前", "2026-12", "2026年12月底前")]
    [InlineData("2026年年底前", "2026-12", "2026年12月底前")]
    [InlineData("2026年12月31日前", "2026-12-31", "2026年12月31日前")]
    [InlineData("2026年12月31日", "2026-12-31", "2026年12月31日前")]
    [InlineData("2026 年 12 月 31 日 前 完成", "2026-12-31", "2026年12月31日前")]
    [InlineData("２０２６年１月３日前", "2026-01-03", "2026年1月3日前")]
    [InlineData("2026-12-31", "2026-12-31", "2026年12月31日前")]
    [InlineData("2026-12-31前", "2026-12-31", "2026年12月31日前")]
    [InlineData("每年12月底前", "--12", "12月底前")]
    [InlineData("12月底前", "--12", "12月底前")]
    [InlineData("11月底之前", "--11", "11月底前")]
    [InlineData("12月底之前完成", "--12", "12月底前")]
    [InlineData("11月30日前", "--11-30", "11月30日前")]
    [InlineData("每年2月29日前", "--02-29", "2月29日前")]
    [InlineData("年底前", "--12", "12月底前")]
    [InlineData("每年年底", "--12", "12月底前")]
    [InlineData("今年底前", "--12", "12月底前")]
    public void Parse_Deadline_IsUnderstood(string text, string by, string canonical)
    {
        var value = Assert.IsType<DeadlineValue>(IndicatorValue.Parse(text));

        Assert.Equal(StatedDate.Parse(by), value.By);
        Assert.Equal(canonical, value.CanonicalText);
        Assert.Equal(text, value.Text);
        Assert.Equal(text == canonical, value.IsCanonical);
    }

    [Theory]
    [InlineData("及时", "及时")]
    [InlineData("及时、满意", "及时", "满意")]
    [InlineData(" 及时、满意\u3000", "及时", "满意")]
    [InlineData("没人听说过的词", "没人听说过的词")]
    [InlineData("十二个字的词也还是一个词", "十二个字的词也还是一个词")]
    [InlineData("𠀀𠀁𠀀𠀁𠀀𠀁𠀀𠀁𠀀𠀁𠀀𠀁", "𠀀𠀁𠀀𠀁𠀀𠀁𠀀𠀁𠀀𠀁𠀀𠀁")]
    [InlineData("OK", "OK")]
    [InlineData("无", "无")]
    public void Parse_Words_AreAValue(string text, params string[] words)
    {
        var value = Assert.IsType<QualitativeValue>(IndicatorValue.Parse(text));

        Assert.Equal(string.Join('|', words), string.Join('|', value.Words));
        Assert.Equal(text, value.Text);
        Assert.Equal(text == string.Join('、', words), value.IsCanonical);
    }

    [Theory]
    // Templates and damage.
    [InlineData("≥**户")]
    [InlineData("二100百分比")]
    [InlineData("^80%")]
    [InlineData("》95%")]
    [InlineData("95()")]
    [InlineData("≥ 9 5")]
    [InlineData("100%90%85%85%")]
    [InlineData("()")]
    [InlineData("≥")]
    [InlineData("-")]
    // Numbers that are not written as numbers.
    [InlineData("≥10,00元")]
    [InlineData("≥1e5")]
    [InlineData("≥.5%")]
    [InlineData("1/3")]
    [InlineData("1:1")]
    [InlineData("021-57812345")]
    // Beyond the range of numbers.
    [InlineData("≥1000000000000000")]
    [InlineData("≥3.14159265358")]
    [InlineData("1-1000000000000000")]
    [InlineData("12345678901234567890123456789012345")]
    // Two meanings, or one that would be a guess.
    [InlineData("=<5")]
    [InlineData("≥95%以下")]
    [InlineData("达到95%")]
    [InlineData("控制在5%")]
    [InlineData("不为0")]
    [InlineData("最高为100元")]
    [InlineData("4小时到场")]
    [InlineData("≥4小时内到场")]
    [InlineData("2026年12月前")]
    [InlineData("12月")]
    [InlineData("12月完成")]
    [InlineData("1-6月")]
    [InlineData("2021年")]
    [InlineData("2021年全年")]
    [InlineData("2020-2021年")]
    [InlineData("2020-2021 年")]
    [InlineData("2023-2027")]
    [InlineData("2026-12")]
    [InlineData("每年2026年12月底前")]
    [InlineData("12-10场")]
    [InlineData("5%-10人")]
    [InlineData("10-12场以上")]
    [InlineData("约100余人")]
    [InlineData("100余人左右")]
    [InlineData("近100多人")]
    [InlineData("约10-12场")]
    [InlineData("10-12场左右")]
    [InlineData("10-12余场")]
    [InlineData("10余-12场")]
    [InlineData("约≥100人")]
    [InlineData("约约100人")]
    [InlineData("近3年")]
    [InlineData("近3个月")]
    [InlineData("约2026年")]
    [InlineData("2026年左右")]
    [InlineData("约12月")]
    [InlineData("100000000000多万人")]
    [InlineData("±")]
    [InlineData("±-3%")]
    [InlineData("<±3%")]
    [InlineData("≥±3%")]
    [InlineData("±3%以上")]
    [InlineData("±约3%")]
    [InlineData("±3%左右")]
    [InlineData("100人±5%")]
    [InlineData("1000±5%")]
    [InlineData("3%±")]
    [InlineData("1±2±3")]
    [InlineData("999999999999999±1")]
    // Nothing but punctuation, or too much of it.
    [InlineData("。")]
    [InlineData("≥95%，")]
    [InlineData("≥**台。")]
    // No dates.
    [InlineData("2月30日前")]
    [InlineData("2026年2月29日前")]
    [InlineData("13月底前")]
    // Prose.
    [InlineData("3年规划")]
    [InlineData("24小时值班")]
    [InlineData("3项制度建设完成并有效实施")]
    [InlineData("培训率达100%")]
    [InlineData("3天2夜")]
    [InlineData("7*24小时")]
    [InlineData("及时，满意")]
    [InlineData("及时 满意")]
    [InlineData("及时、")]
    [InlineData("、及时")]
    [InlineData("及时、及时")]
    [InlineData("一、二、三、四、五、六、七、八、九")]
    [InlineData("这是一个十三个字那么长的词了")]
    [InlineData("①")]
    [InlineData("\0")]
    public void Parse_AnythingElse_IsKeptVerbatim(string text)
    {
        var value = Assert.IsType<VerbatimValue>(IndicatorValue.Parse(text));

        Assert.Equal(text, value.Text);
        Assert.Equal(text, value.CanonicalText);
        Assert.True(value.IsCanonical);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u3000\u200B\uFEFF")]
    public void Parse_Blank_IsRefused(string text)
    {
        var error = Assert.Throws<FormatException>(() => IndicatorValue.Parse(text));

        Assert.Contains("must not be blank", error.Message, StringComparison.Ordinal);
        Assert.Contains("(position 0)", error.Message, StringComparison.Ordinal);
        Assert.False(IndicatorValue.TryParse(text, out _));
        Assert.Throws<FormatException>(() =>
            IndicatorValue.Parse(Encoding.UTF8.GetBytes(text), provider: null)
        );
    }

    [Fact]
    public void Parse_HalfOfASurrogatePair_IsRefused()
    {
        // Attributes cannot hold such text.
        foreach (var text in new[] { "\uD840", "≥95\uDC00%", "及时\uDC00\uD840", "\uD840\uD840\uDC00" })
        {
            var error = Assert.Throws<FormatException>(() => IndicatorValue.Parse(text));

            Assert.Contains("well-formed", error.Message, StringComparison.Ordinal);
            Assert.False(IndicatorValue.TryParse(text, out _));
        }
    }

    [Fact]
    public void Parse_BrokenUtf8_IsRefused()
    {
        byte[] broken = [0xE5, 0x8F];

        Assert.Throws<FormatException>(() => IndicatorValue.Parse(broken, provider: null));
        Assert.False(IndicatorValue.TryParse(broken, provider: null, out _));
    }

    [Fact]
    public void Parse_Null_IsTheBugOfTheCaller()
    {
        Assert.Equal(
            "text",
            Assert.Throws<ArgumentNullException>(() => IndicatorValue.Parse(null!)).ParamName
        );
        Assert.False(IndicatorValue.TryParse(null, out _));
    }

    [Theory]
    [InlineData("字", IndicatorValue.MaxLength)]
    [InlineData("𠀀", IndicatorValue.MaxLength)]
    [InlineData("及时、", IndicatorValue.MaxLength / 3)]
    public void Parse_AsLongAsAllowed_IsKept(string part, int count)
    {
        var text = string.Concat(Enumerable.Repeat(part, count));

        Assert.Equal(text, IndicatorValue.Parse(text).Text);
        Assert.Equal(text, IndicatorValue.Parse(Encoding.UTF8.GetBytes(text), provider: null).Text);
    }

    [Theory]
    [InlineData("字")]
    [InlineData("𠀀")]
    [InlineData("9")]
    public void Parse_TooLong_IsRefused(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, IndicatorValue.MaxLength + 1));

        var error = Assert.Throws<FormatException>(() => IndicatorValue.Parse(text));
        Assert.Contains("at most 1000 characters", error.Message, StringComparison.Ordinal);
        Assert.False(IndicatorValue.TryParse(text, out _));
        Assert.False(IndicatorValue.TryParse(Encoding.UTF8.GetBytes(text), provider: null, out _));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("、")]
    [InlineData("每")]
    [InlineData("每月")]
    [InlineData("-")]
    [InlineData("(")]
    [InlineData("≥")]
    [InlineData(" ")]
    [InlineData("1-")]
    [InlineData("及时、")]
    [InlineData("内")]
    [InlineData("𠀀")]
    public void TryParse_HostileText_IsClassifiedAlikeInBothEncodings(string part)
    {
        foreach (var length in new[] { 100, 1_000, 1_000_000 })
        {
            foreach (var before in new[] { string.Empty, "≥5", "5", "好" })
            {
                var text = before + string.Concat(Enumerable.Repeat(part, length / part.Length));
                var isRead = IndicatorValue.TryParse(text, out var read);
                var isReadFromUtf8 = IndicatorValue.TryParse(
                    Encoding.UTF8.GetBytes(text),
                    provider: null,
                    out var fromUtf8
                );
                Assert.Equal(isRead, isReadFromUtf8);
                Assert.Equal(read, fromUtf8);
            }
        }
    }

    [Theory]
    [InlineData("大于等于", "98", "%", "大于等于 98 %", "≥98.00(%)")]
    [InlineData("≥", "98", "(%)", "≥ 98 (%)", "≥98.00(%)")]
    [InlineData(" = ", " 512 ", " 人 ", "= 512 人", "=512.00(人)")]
    [InlineData("小于等于", "1", "", "小于等于 1", "≤1.00")]
    [InlineData(">=", "99", "%(百分比)", ">= 99 %(百分比)", "≥99.00(%)")]
    [InlineData(null, "100", "%", "100 %", "=100.00(%)")]
    [InlineData(null, "10-12", "场", "10-12 场", "10.00-12.00(场)")]
    [InlineData(null, "有效提升", null, "有效提升", "有效提升")]
    [InlineData(null, "12月底前", " ", "12月底前", "12月底前")]
    public void Parse_Cells_AreReadTogether(
        string? sign,
        string? number,
        string? unit,
        string text,
        string canonical
    )
    {
        var value = IndicatorValue.Parse(sign, number, unit);

        Assert.Equal(text, value.Text);
        Assert.Equal(canonical, value.CanonicalText);
        Assert.True(IndicatorValue.TryParse(sign, number, unit, out var again));
        Assert.Equal(value, again);
    }

    [Theory]
    [InlineData(null, "1", "0个")]
    [InlineData("≥1", "0", "个")]
    [InlineData(">", "=5", "个")]
    [InlineData("≥", "**", "人")]
    public void Parse_CellsThatOnlyMakeSenseWhenRunTogether_AreKeptVerbatim(
        string? sign,
        string? number,
        string? unit
    )
    {
        Assert.IsType<VerbatimValue>(IndicatorValue.Parse(sign, number, unit));
    }

    [Theory]
    [InlineData("定性", "及时", null, "及时")]
    [InlineData(" 定性 ", "优", "", "优")]
    [InlineData("定性", "95", "%", "=95.00(%)")]
    public void Parse_CellThatAsksForNoNumber_IsNoPartOfTheValue(
        string sign,
        string number,
        string? unit,
        string canonical
    ) => Assert.Equal(canonical, IndicatorValue.Parse(sign, number, unit).CanonicalText);

    [Fact]
    public void Parse_BlankCells_AreRefused()
    {
        Assert.False(IndicatorValue.TryParse("定性", null, " ", out _));
        Assert.Throws<FormatException>(() => IndicatorValue.Parse(" ", null, string.Empty));
        Assert.False(IndicatorValue.TryParse(null, null, null, out _));
    }

    [Theory]
    [InlineData("≥95.00(%)")]
    [InlineData("≤550.00(元/人)")]
    [InlineData("=10.00(个)")]
    [InlineData(">0.125(%)")]
    [InlineData("<24.00")]
    [InlineData("及时")]
    public void Parse_WhatBudgetSystemsPrint_IsCanonical(string text)
    {
        var value = IndicatorValue.Parse(text);

        Assert.True(value.IsCanonical);
        Assert.IsNotType<VerbatimValue>(value);
        Assert.Equal(text, value.CanonicalText);
    }

    [Theory]
    [InlineData("≥95(%)")]
    [InlineData("≥95.0(%)")]
    [InlineData("≥95.000(%)")]
    [InlineData("≥095.00(%)")]
    [InlineData("≥.00(%)")]
    [InlineData("≥95.00(%")]
    [InlineData("≥95.00%")]
    [InlineData("≥95.00(百分比)")]
    [InlineData("≥95.00()")]
    [InlineData("≥95.00.00(%)")]
    [InlineData("≥1234567890123456.00(%)")]
    [InlineData("≥0.00000000001(%)")]
    [InlineData("≥")]
    [InlineData("95.00(%)")]
    [InlineData("")]
    public void Parse_AnythingElse_IsNoCanonicalThreshold(string text) =>
        Assert.False(
            IndicatorValue.TryParse(text, out var value) && value is ThresholdValue { IsCanonical: true }
        );

    [Fact]
    public void Equality_OtherSpelling_IsAnotherValueOfTheSameMeaning()
    {
        var canonical = ThresholdValue.AtLeast(95m, Unit.Percent);
        var spelled = IndicatorValue.Parse("≥95%");

        Assert.NotEqual<IndicatorValue>(canonical, spelled);
        Assert.True(canonical != spelled);
        Assert.True(canonical.MeansTheSameAs(spelled));
        Assert.Equal(ThresholdValue.AtLeast(95.00m, Unit.Percent), canonical);
        Assert.Equal(canonical.GetHashCode(), spelled.GetHashCode());
    }

    [Fact]
    public void MeansTheSameAs_OtherKind_IsFalse()
    {
        Assert.False(ThresholdValue.Exactly(10).MeansTheSameAs(RangeValue.Between(10, 10)));
        Assert.Equal(
            Strictness.Same,
            ThresholdValue.Exactly(10).CompareStrictness(RangeValue.Between(10, 10))
        );
        Assert.Throws<ArgumentNullException>(() => ThresholdValue.Exactly(10).MeansTheSameAs(null!));
    }

    [Theory]
    [InlineData("≥95%", "≥90%", Strictness.Stricter)]
    [InlineData("≥90%", "≥95%", Strictness.Looser)]
    [InlineData("≥95%", "大于等于95.00(%)", Strictness.Same)]
    [InlineData("≤95%", "≤90%", Strictness.Looser)]
    [InlineData(">95%", "≥95%", Strictness.Stricter)]
    [InlineData("<95%", "≤95%", Strictness.Stricter)]
    [InlineData("=95%", "≥95%", Strictness.Stricter)]
    [InlineData("=95%", ">95%", Strictness.Incomparable)]
    [InlineData("≥95%", "≤95%", Strictness.Incomparable)]
    [InlineData("≥95%", "≥95人", Strictness.Incomparable)]
    [InlineData("≥0.95", "≥90%", Strictness.Stricter)]
    [InlineData("≤0.9亿元", "≤9000万元", Strictness.Same)]
    [InlineData("≤9000.01万元", "≤0.9亿元", Strictness.Looser)]
    [InlineData("10-12场", "≥10场", Strictness.Stricter)]
    [InlineData("10-12场", "9-12场", Strictness.Stricter)]
    [InlineData("10-12场", "11-13场", Strictness.Incomparable)]
    [InlineData("≥2.00(次/场)", "≥1次", Strictness.Incomparable)]
    [InlineData("2026年11月底前", "2026年12月底前", Strictness.Stricter)]
    [InlineData("2026年12月31日前", "2026年12月底前", Strictness.Same)]
    [InlineData("12月底前", "11月底前", Strictness.Looser)]
    [InlineData("2月29日前", "2月底前", Strictness.Same)]
    [InlineData("12月底前", "2026年12月底前", Strictness.Incomparable)]
    [InlineData("及时、满意", "及时", Strictness.Stricter)]
    [InlineData("及时", "及时、满意", Strictness.Looser)]
    [InlineData("及时、满意", "满意、及时", Strictness.Same)]
    [InlineData("及时", "满意", Strictness.Incomparable)]
    [InlineData("及时", "≥95%", Strictness.Incomparable)]
    [InlineData("≥**户", "≥**户", Strictness.Same)]
    [InlineData("≥**户", "≥*户", Strictness.Incomparable)]
    public void CompareStrictness_TwoValues_IsByWhatSatisfiesThem(
        string left,
        string right,
        Strictness expected
    )
    {
        var value = IndicatorValue.Parse(left);
        var other = IndicatorValue.Parse(right);

        Assert.Equal(expected, value.CompareStrictness(other));
    }

    [Fact]
    public void CompareStrictness_UnitsOfExtremeScale_DoesNotOverflow()
    {
        var huge = ThresholdValue.AtLeast(999_999_999_999_999m, Unit.Parse("百万亿元"));
        var tiny = ThresholdValue.AtLeast(0.0000000001m, Unit.Yuan / Unit.Parse("百万亿"));

        Assert.Equal(Strictness.Stricter, huge.CompareStrictness(tiny));
        Assert.Equal(Strictness.Looser, tiny.CompareStrictness(huge));
        Assert.Equal(Strictness.Same, huge.CompareStrictness(huge));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Text_UnderAnyCulture_IsTheSame(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Assert.Equal("≥-1234.50(%)", ThresholdValue.AtLeast(-1234.5m, Unit.Percent).ToString());
            Assert.Equal("2026年12月31日前", DeadlineValue.Of(StatedDate.Create(2026, 12, 31)).ToString());
            Assert.Equal(1234.5m, ((ThresholdValue)IndicatorValue.Parse("≥1,234.5%")).Number);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void ToString_UnknownFormat_IsRefused()
    {
        var value = ThresholdValue.AtLeast(95, Unit.Percent);

        Assert.Equal("≥95%", IndicatorValue.Parse("≥95%").ToString(null, null));
        Assert.Equal("≥95.00(%)", IndicatorValue.Parse("≥95%").ToString("C", null));
        Assert.Throws<FormatException>(() => value.ToString("X", null));
        Assert.Throws<FormatException>(() => value.TryFormat(new char[99], out _, "X", null));
    }

    [Theory]
    [InlineData("≥95.00(%)")]
    [InlineData("10.00-12.00(场)")]
    [InlineData("2026年12月底前")]
    [InlineData("及时、满意")]
    [InlineData("按要求")]
    public void TryFormat_WritesTheWholeTextOrNothing(string text)
    {
        var value = IndicatorValue.Parse(text);
        var chars = new char[text.Length];

        Assert.True(value.TryFormat(chars, out var written, default, null));
        Assert.Equal(text, chars.AsSpan(0, written));
        for (var length = 0; length < text.Length; length++)
        {
            Assert.False(value.TryFormat(chars.AsSpan(0, length), out written, default, null));
            Assert.Equal(0, written);
        }
    }

    /// <summary>A number in words is read where the value has at most 40 characters.</summary>
    [Theory]
    [InlineData(34, true)]
    [InlineData(35, false)]
    public void Parse_ANumberInWords_InALongText_IsVerbatim(int blanks, bool isRead)
    {
        var value = IndicatorValue.Parse($"不少于{new string(' ', blanks)}二百人");

        Assert.Equal(isRead, value.MeansTheSameAs(IndicatorValue.Parse("≥200人")));
        Assert.Equal(!isRead, value is VerbatimValue);
    }

    [Fact]
    public void Json_ANumberThatIsCalledAWord_IsReadAsTheNumber() =>
        Assert.True(
            JsonSerializer
                .Deserialize<IndicatorValue>("""{"kind":"qualitative","words":["百分之九十五"]}""")!
                .MeansTheSameAs(IndicatorValue.Parse("95%"))
        );

    /// <summary>What a text is taken for can be built, and written and read as JSON.</summary>
    [Theory]
    [InlineData("年底前、及时")]
    [InlineData("及时、2026年底前")]
    public void Parse_OfADateAmongWords_KeepsTheText(string text)
    {
        var value = IndicatorValue.Parse(text);

        Assert.IsType<VerbatimValue>(value);
        Assert.Equal(value, JsonSerializer.Deserialize<IndicatorValue>(JsonSerializer.Serialize(value)));
    }
}
