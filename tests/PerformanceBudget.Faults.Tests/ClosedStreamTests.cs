namespace PerformanceBudget.Faults.Tests;

public sealed class ClosedStreamTests : IDisposable
{
    private readonly Workplace _place = new();

    public ClosedStreamTests() => Workplace.NeedLinux();

    [Theory]
    [InlineData("\"$PBUDGET\" rules >&-")]
    [InlineData("\"$PBUDGET\" check \"$SAMPLE\" >&-")]
    [InlineData("\"$PBUDGET\" check \"$SAMPLE\" --format json >&-")]
    [InlineData("\"$PBUDGET\" value 95% >&- <&-")]
    [InlineData("\"$PBUDGET\" rules 1</dev/null")]
    public void Output_ThatIsClosed_IsSaidInALine(string script) =>
        _place.Run(script).AssertCannotRun("无法写出结果", "could not be written");

    [Theory]
    [InlineData("\"$PBUDGET\" rules >/dev/full")]
    [InlineData("\"$PBUDGET\" check \"$SAMPLE\" --format html >/dev/full")]
    public void Output_WithoutRoom_IsSaidInALine(string script) =>
        _place.Run(script).AssertCannotRun("磁盘空间不足", "The disk is full");

    [Theory]
    [InlineData("\"$PBUDGET\" value - <&-")]
    [InlineData("\"$PBUDGET\" formula - --format json <&-")]
    [InlineData("\"$PBUDGET\" check - <&-")]
    [InlineData("\"$PBUDGET\" check - </")]
    [InlineData("\"$PBUDGET\" read - <&-")]
    public void Input_ThatIsClosed_EndsAtOnce(string script) =>
        _place.Run(script).AssertCannotRun("无法读取标准输入", "Standard input cannot be read");

    [Fact]
    public void Input_ThatIsEmpty_IsSaidInALine() =>
        _place
            .Run("\"$PBUDGET\" check - </dev/null")
            .AssertCannotRun("标准输入为空", "Standard input is empty");

    [Theory]
    [InlineData("\"$PBUDGET\" check none 2>&-")]
    [InlineData("\"$PBUDGET\" check none 2>/dev/full")]
    [InlineData("\"$PBUDGET\" rules >&- 2>&-")]
    [InlineData("\"$PBUDGET\" rules >/dev/full 2>/dev/full")]
    [InlineData("\"$PBUDGET\" value - <&- >&- 2>&-")]
    public void Error_ThatIsClosed_ChangesNoExitCode(string script)
    {
        var run = _place.Run(script);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void AllStreamsClosed_AReportGoesToItsFile()
    {
        var run = _place.Run("\"$PBUDGET\" check \"$SAMPLE\" -o report <&- >&- 2>&-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(
            "部门预算绩效目标审核报告",
            File.ReadAllText(_place.PathTo("report")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Output_ThatNobodyReadsAnyMore_EndsQuietly()
    {
        var run = _place.Run("{ sleep 0.3; \"$PBUDGET\" check \"$SAMPLE\"; echo $? >code; } | true");

        Assert.Equal("141\n", File.ReadAllText(_place.PathTo("code")));
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Output_IntoAPipeThatIsNamed_IsWrittenThrough()
    {
        var run = _place.Run("\"$PBUDGET\" check \"$SAMPLE\" -o /dev/stdout | head -n 1");

        Assert.Equal("部门预算绩效目标审核报告\n", run.Output);
    }

    [Fact]
    public void Input_ThatTheShellHasOpened_IsRead()
    {
        var run = _place.Run("cat \"$SAMPLE\" | \"$PBUDGET\" check /dev/stdin");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("部门预算绩效目标审核报告", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OntoTheFileThatIsStandardInput_IsRefused()
    {
        var input = _place.Write("lines", Declarations.Clean());

        _place.Run("\"$PBUDGET\" check - -o lines <lines").AssertCannotRun("不能写入", "would overwrite");

        Assert.Equal(Declarations.Clean(), File.ReadAllText(input));
    }

    public void Dispose() => _place.Dispose();
}
