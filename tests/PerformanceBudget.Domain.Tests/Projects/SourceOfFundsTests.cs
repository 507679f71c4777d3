using System.Text.Json;

namespace PerformanceBudget.Domain.Tests.Projects;

public sealed class SourceOfFundsTests
{
    [Theory]
    [InlineData("central", "central")]
    [InlineData("中央财政资金", "central")]
    [InlineData("中央补助", "central")]
    [InlineData("自治区资金", "provincial")]
    [InlineData("县（区）级资金", "county")]
    [InlineData("财政资金", "fiscal")]
    [InlineData("财政拨款", "fiscal")]
    [InlineData("财政性资金", "fiscal")]
    [InlineData("当年财政拨款", "appropriation")]
    [InlineData("本年财政拨款", "appropriation")]
    [InlineData("年度财政拨款", "appropriation")]
    [InlineData("中央财政", "central")]
    [InlineData("中央资金", "central")]
    [InlineData("中央补助资金", "central")]
    [InlineData("省级财政资金", "provincial")]
    [InlineData("省级财政", "provincial")]
    [InlineData("省财政资金", "provincial")]
    [InlineData("省级资金", "provincial")]
    [InlineData("自治区财政资金", "provincial")]
    [InlineData("直辖市财政资金", "provincial")]
    [InlineData("市级财政资金", "municipal")]
    [InlineData("市级财政", "municipal")]
    [InlineData("市财政资金", "municipal")]
    [InlineData("市级资金", "municipal")]
    [InlineData("县级财政资金", "county")]
    [InlineData("县级财政", "county")]
    [InlineData("县级资金", "county")]
    [InlineData("区级财政资金", "county")]
    [InlineData("区级财政", "county")]
    [InlineData("区级资金", "county")]
    [InlineData("县（区）级财政资金", "county")]
    [InlineData("上年结转资金", "carriedForward")]
    [InlineData("结转资金", "carriedForward")]
    [InlineData("单位资金", "unitFunds")]
    [InlineData("事业收入", "businessIncome")]
    [InlineData("其他资金", "other")]
    [InlineData("\u3000上年结转 ", "carriedForward")]
    [InlineData("其他", "other")]
    [InlineData("县(区)级资金", "county")]
    [InlineData("中央 财政", "central")]
    [InlineData("市\u200B级资金", "municipal")]
    [InlineData("一般公共预算", "一般公共预算")]
    [InlineData("PPP资金", "PPP资金")]
    public void Name_OfAForm_IsTheKnownSourceThatItMeans_OrALocalOne(string name, string token)
    {
        var source = SourceOfFunds.Parse(name);

        Assert.Equal(token, source.Token);
        Assert.Equal(!SourceOfFunds.Known.Contains(source), source.IsLocal);
        Assert.Equal(source, SourceOfFunds.Parse(source.ToString()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    [InlineData("Central")]
    [InlineData("centralBank")]
    [InlineData("other\u0085")]
    [InlineData("中央\n财政")]
    public void Text_ThatIsNoNameOfASource_IsRefused(string text)
    {
        Assert.False(SourceOfFunds.TryParse(text, out var source));
        Assert.Null(source);
        Assert.Contains(
            "fiscal, appropriation, central",
            Assert.Throws<FormatException>(() => SourceOfFunds.Parse(text)).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<JsonException>(() =>
            JsonSerializer.Deserialize<SourceOfFunds>(JsonSerializer.Serialize(text))
        );
    }

    [Fact]
    public void Name_OfMoreThan500Characters_IsRefused() =>
        Assert.False(SourceOfFunds.TryParse(new string('款', 501), out _));

    [Fact]
    public void KnownSources_ReadTheirTokensAndNames() =>
        Assert.All(
            SourceOfFunds.Known,
            source =>
            {
                Assert.Same(source, SourceOfFunds.Parse(source.Token));
                Assert.Same(source, SourceOfFunds.Parse(source.ChineseName));
                Assert.False(source.IsLocal);
            }
        );
}
