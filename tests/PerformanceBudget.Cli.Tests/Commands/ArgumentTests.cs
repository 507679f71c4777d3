using System.Globalization;
using PerformanceBudget.Cli.Console;

namespace PerformanceBudget.Cli.Tests.Commands;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("缺少命令", "command is missing")]
    [InlineData("不认识", "Unknown", "foo")]
    [InlineData("缺少参数 FILE", "argument FILE", "check")]
    [InlineData("不认识", "Unknown", "explain", "a", "b")]
    [InlineData("不认识", "'-foo'", "check", "a", "-foo")]
    [InlineData("不认识", "'--foo'", "check", "a", "--foo")]
    [InlineData("--lang 不能取“fr”", "--lang cannot be 'fr'", "check", "a", "--lang", "fr")]
    [InlineData("--lang 缺少取值", "--lang lacks its value", "check", "a", "--lang")]
    [InlineData("--format 不能取“xml”", "--format cannot be 'xml'", "formula", "1+1", "--format", "xml")]
    [InlineData("--fail-on 不能取“Error”", "--fail-on cannot be 'Error'", "check", "a", "--fail-on", "Error")]
    [InlineData("缺少参数 TEXT", "argument TEXT", "formula")]
    [InlineData("缺少参数 CODE", "argument CODE", "explain")]
    public void Arguments_Wrong_CannotRun(string chinese, string english, params string[] args)
    {
        var run = Tool.Run(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains(chinese, run.Error, StringComparison.Ordinal);
        Assert.Contains(english, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    [InlineData("check", "--help")]
    [InlineData("check", "a", "-h")]
    [InlineData("formula", "--help")]
    [InlineData("value", "--help")]
    [InlineData("rules", "--help")]
    [InlineData("explain", "--help")]
    public void Help_OfEveryCommand_SpeaksBothLanguagesWithinTheWidth(params string[] args)
    {
        var run = Tool.Run(args);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.Contains("退出代码 Exit codes", run.Output, StringComparison.Ordinal);
        Assert.Contains("用法 Usage", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.InRange(Tool.WidthOf(line), 0, StandardStreams.DefaultWidth));
    }

    [Fact]
    public void Help_OfTheTool_NamesEveryCommand()
    {
        var run = Tool.Run("--help");

        Assert.All(
            ["check", "formula", "value", "rules", "explain"],
            command => Assert.Contains($"  {command}\n", run.Output, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("de-DE")]
    public void Help_UnderAnyCulture_IsTheSame(string culture)
    {
        var expected = Tool.Run("check", "--help").Output;
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Tool.Run("check", "--help").Output);
            Assert.Equal(Tool.Run("check").Error, Tool.Run("check").Error);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public void Version_IsShown() =>
        Assert.StartsWith("0.", Tool.Run("--version").Output, StringComparison.Ordinal);

    [Fact]
    public void Text_ThatLooksLikeAResponseFile_IsText()
    {
        var run = Tool.Run("value", "@无此文件");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("@无此文件", run.Output, StringComparison.Ordinal);
    }
}
