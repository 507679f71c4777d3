using System.Text.Json;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class ValueCommandTests
{
    [Theory]
    [InlineData("≥95.00(%)", "“≥95.00(%)”：数值，不低于95.00%。", "“≥95.00(%)”: a number, at least 95.00 %.")]
    [InlineData(
        "≥95%",
        "“≥95%”：数值，不低于95.00%；规范写法为 ≥95.00(%)。",
        "“≥95%”: a number, at least 95.00 %; its canonical text is ≥95.00(%)."
    )]
    [InlineData(
        "300",
        "“300”：数值，等于300.00（未写符号，按等于理解）；规范写法为 =300.00。",
        "“300”: a number, exactly 300.00 (no sign is written, so it is to be met); its canonical text is =300.00."
    )]
    [InlineData(
        "10-12场",
        "“10-12场”：范围，10.00至12.00场，含两端；规范写法为 10.00-12.00(场)。",
        "“10-12场”: a range from 10.00 to 12.00 场, both inclusive; its canonical text is 10.00-12.00(场)."
    )]
    [InlineData(
        "及时、满意",
        "“及时、满意”：定性，要求达到“及时”“满意”。",
        "“及时、满意”: in words, to be “及时” and “满意”."
    )]
    [InlineData("≥**人", "“≥**人”：原样保留，不作解释。", "“≥**人”: kept as it is and not interpreted.")]
    public void Value_Text_IsSaidInASentence(string value, string chinese, string english)
    {
        Assert.Equal(chinese + "\n", Tool.Run("value", value).Output);
        Assert.Equal(english + "\n", Tool.Run("value", value, "--lang", "en").Output);
    }

    [Theory]
    [InlineData("2026年12月底前", "不迟于2026年12月底", "no later than the end of 2026-12")]
    [InlineData("2026年6月30日前", "不迟于2026年6月30日", "no later than 2026-06-30")]
    public void Value_Deadline_IsSaidWithItsPrecision(string value, string chinese, string english)
    {
        Assert.Contains(chinese, Tool.Run("value", value).Output, StringComparison.Ordinal);
        Assert.Contains(english, Tool.Run("value", value, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Value_Json_IsThatOfTheDeclaration() =>
        Assert.Equal(
            """{"kind":"threshold","comparison":"atLeast","number":95.00,"unit":"%","text":"≥95%"}""" + "\n",
            Tool.Run("value", "≥95%", "--format", "json").Output
        );

    [Fact]
    public void Value_Lines_MayHaveCellsOfTheirOwn()
    {
        var run = Tool.RunWith("95\t%\n大于等于\t98\t%\n好\n", "value", "-", "--format", "json");

        Assert.Equal(
            [("threshold", "%"), ("threshold", "%"), ("qualitative", null)],
            Objects(run)
                .Select(o =>
                    (
                        o.GetProperty("kind").GetString(),
                        o.TryGetProperty("unit", out var unit) ? unit.GetString() : null
                    )
                )
        );
    }

    [Fact]
    public void Value_BadLines_NeverFailAndKeepTheCount()
    {
        var run = Tool.RunWith($"好\n\n{new string('长', 1001)}\n好\n", "value", "-", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        var objects = Objects(run);
        Assert.Equal(4, objects.Length);
        Assert.All(objects[1..3], refused => Assert.False(refused.GetProperty("ok").GetBoolean()));
        Assert.Equal("qualitative", objects[3].GetProperty("kind").GetString());
        Assert.Contains("没有内容", Tool.RunWith("\n", "value", "-").Output, StringComparison.Ordinal);
    }

    private static JsonElement[] Objects(ToolRun run) =>
        [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
}
