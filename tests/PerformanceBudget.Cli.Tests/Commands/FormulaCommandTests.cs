using System.Text.Json;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class FormulaCommandTests
{
    [Fact]
    public void Formula_Text_IsWorkedOutStepByStep()
    {
        var run = Tool.Run("formula", "培训费3天*800人*60.00元/人/天=14.40万元");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["培训费", "    3天 × 800人 × 60.00元/人/天", "  = 144,000.00元", "  = 14.40万元"],
            run.Lines[..4]
        );
        Assert.Contains("一致", run.Lines[4], StringComparison.Ordinal);
    }

    [Fact]
    public void Formula_WrongText_IsShownWithTheVeryCharacter()
    {
        var run = Tool.Run("formula", "3天*#800人");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["3天*#800人", "    ^"], run.Lines[..2]);
        Assert.Contains("不是算式：第4个字符", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "Not a formula: character 4",
            Tool.Run("formula", "3天*#800人", "--lang", "en").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(
        "3天*800人*60.00元/人/天=144000.00元",
        """{"text":"3天*800人*60.00元/人/天=144000.00元","ok":true,"computed":144000.00,"unit":"元","stated":"144000.00元","check":"exact"}"""
    )]
    [InlineData(
        "4000.00元/讲*20期=80000.00元",
        """{"text":"4000.00元/讲*20期=80000.00元","ok":true,"computed":80000.00,"unit":"元","stated":"80000.00元","check":"exact","left":"期/讲"}"""
    )]
    [InlineData(
        "0.35万元*7=2.46万元",
        """{"text":"0.35万元*7=2.46万元","ok":true,"computed":24500.00,"unit":"元","stated":"2.46万元","check":"different"}"""
    )]
    [InlineData(
        "1.005元*2",
        """{"text":"1.005元*2","ok":true,"computed":2.01,"unit":"元","check":"notStated"}"""
    )]
    [InlineData("6+4=10", """{"text":"6+4=10","ok":true,"computed":10.00,"stated":"10","check":"exact"}""")]
    [InlineData("1元÷0", """{"text":"1元÷0","ok":true,"check":"divisionByZero"}""")]
    public void Formula_Json_IsOneObject(string formula, string expected)
    {
        var run = Tool.Run("formula", formula, "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(expected + "\n", run.Output);
    }

    [Fact]
    public void Formula_Lines_GiveOneObjectEachAndNeverFail()
    {
        string[] lines = ["3天*2", "", "元元元", "1元*2=2元", new string('(', 100_000), "\u0000\uFFFF"];

        var run = Tool.RunWith(string.Join('\n', lines), "formula", "-", "--format", "json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [true, false, false, true, false, false],
            Objects(run).Select(o => o.GetProperty("ok").GetBoolean())
        );
        Assert.Equal(lines, Texts(run));
    }

    [Fact]
    public void Formula_RefusedLine_SaysWhereAndWhyInBothLanguages()
    {
        var refused = Objects(Tool.Run("formula", "3天*#800人", "--format", "json")).Single();

        Assert.Equal(3, refused.GetProperty("position").GetInt32());
        Assert.StartsWith(
            "此处应为",
            refused.GetProperty("message").GetProperty("zh-CN").GetString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Expected",
            refused.GetProperty("message").GetProperty("en").GetString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("1元*2\r\n2元*2\r\n")]
    [InlineData("\uFEFF1元*2\n2元*2")]
    public void Formula_Lines_EndAsOnAnyMachine(string input)
    {
        var run = Tool.RunWith(input, "formula", "-", "--format", "json");

        Assert.Equal(["1元*2", "2元*2"], Texts(run));
    }

    [Fact]
    public void Formula_LinesAsText_QuoteWhatTheySpeakAbout()
    {
        var run = Tool.RunWith("1元*2=3元\n元\n", "formula", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("1元*2=3元\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("≠ 3元", run.Output, StringComparison.Ordinal);
        Assert.Contains("不是算式", run.Output, StringComparison.Ordinal);
    }

    private static string[] Texts(ToolRun run) =>
        [.. Objects(run).Select(o => o.GetProperty("text").GetString()!)];

    private static JsonElement[] Objects(ToolRun run) =>
        [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement)];
}
