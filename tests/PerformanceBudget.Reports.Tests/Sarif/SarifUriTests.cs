using PerformanceBudget.Reports.Sarif;

namespace PerformanceBudget.Reports.Tests.Sarif;

public sealed class SarifUriTests
{
    [Theory]
    [InlineData("申报 表/2026.json", "%E7%94%B3%E6%8A%A5%20%E8%A1%A8/2026.json")]
    [InlineData("./a/./b.json", "a/b.json")]
    [InlineData("../a.json", "../a.json")]
    [InlineData("c:a#b?.json", "c%3Aa%23b%3F.json")]
    [InlineData("/srv/folder/x/a.json", "x/a.json")]
    [InlineData("/elsewhere/甲.json", "file:///elsewhere/%E7%94%B2.json")]
    public void Uri_OfAFile_IsRelativeWhereItCanBe(string path, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Assert.Equal(expected, SarifUri.Of(path, "/srv/folder"));
    }

    [Fact]
    public void Uri_NamedFromAnUnknownFolder_StaysAsItIs()
    {
        Assert.Equal("x/a.json", SarifUri.Of("x/a.json", folder: null));
        Assert.Equal(
            new Uri(Path.GetFullPath("a.json")).AbsoluteUri,
            SarifUri.Of(Path.GetFullPath("a.json"), null)
        );
    }
}
