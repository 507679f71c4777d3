namespace PerformanceBudget.Documents.Tests.Recognition.Narratives;

public sealed class ImplementersReaderTests
{
    [Theory]
    [InlineData("组织一科。", "组织一科")]
    [InlineData("办公室（信息网络科、机要科）、干部科，考核科", "办公室（信息网络科、机要科）|干部科|考核科")]
    [InlineData("本项目由干部科、考核科负责实施。", "干部科|考核科")]
    [InlineData("项目实施主体为区文化馆", "区文化馆")]
    [InlineData("1.干部科；", "干部科")]
    public void Names_StandBetweenMarks(string text, string expected) =>
        Assert.Equal(
            expected,
            string.Join('|', StatementReading.OfSection("三、实施主体", text).Statement.Implementers)
        );

    [Fact]
    public void Paragraphs_GiveANameEach()
    {
        var read = StatementReading.OfSection("三、实施主体", "1.干部科", "2.考核科");

        Assert.Equal(["干部科", "考核科"], read.Statement.Implementers);
        Assert.Equal("2.考核科", read.Notes.Excerpts["/statement/implementers/1"].Text);
    }

    [Theory]
    [InlineData("干部科负责组织。考核科配合。")]
    [InlineData("根据分工，干部科牵头，考核科配合")]
    public void Sentence_IsLeftOut(string text)
    {
        var read = StatementReading.OfSection("三、实施主体", text);

        Assert.Null(read.Narrative.Statement);
        Assert.Equal([text], read.Unread);
    }
}
