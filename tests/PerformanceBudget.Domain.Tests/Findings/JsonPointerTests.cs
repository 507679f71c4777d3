namespace PerformanceBudget.Domain.Tests.Findings;

/// <summary>Places as JSON Pointers (RFC 6901), taken apart and put together.</summary>
public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/", "")]
    [InlineData("/projects/0/budget/lines/12", "projects", "0", "budget", "lines", "12")]
    [InlineData("/a~1b/m~0n/~01", "a/b", "m~n", "~1")]
    public void Steps_OfAPointer_AreItsUnescapedParts(string pointer, params string[] steps)
    {
        Assert.Equal(steps, JsonPointer.Steps(pointer));
        Assert.Equal(pointer, steps.Aggregate(string.Empty, JsonPointer.At));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("/", true)]
    [InlineData("/a~0b~1", true)]
    [InlineData("a", false)]
    [InlineData("/a~", false)]
    [InlineData("/a~2", false)]
    public void Pointer_BeginsWithASlashAndEscapesTildes(string text, bool isPointer) =>
        Assert.Equal(isPointer, JsonPointer.IsPointer(text));

    [Theory]
    [InlineData("", "")]
    [InlineData("/projects", "")]
    [InlineData("/projects/3", "/projects")]
    public void Parent_IsThePointerWithoutItsLastStep(string pointer, string parent) =>
        Assert.Equal(parent, JsonPointer.Parent(pointer));

    [Theory]
    [InlineData("/projects/3", 3)]
    [InlineData("/projects/12/name", 12)]
    [InlineData("/projects", null)]
    [InlineData("/projects/", null)]
    [InlineData("/projects/-1", null)]
    [InlineData("/projects/99999999999", null)]
    [InlineData("/headline/stated", null)]
    public void Project_OfAPointer_IsTheOneIntoWhichItLeads(string pointer, int? project) =>
        Assert.Equal(project, JsonPointer.ProjectOf(pointer));

    [Fact]
    public void At_AnIndex_IsAStepMore() => Assert.Equal("/projects/345", JsonPointer.At("/projects", 345));
}
