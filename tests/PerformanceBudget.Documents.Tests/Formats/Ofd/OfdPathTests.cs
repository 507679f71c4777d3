using static PerformanceBudget.Documents.Tests.Formats.Ofd.OfdPageFixture;

namespace PerformanceBudget.Documents.Tests.Formats.Ofd;

public sealed class OfdPathTests
{
    [Theory]
    [InlineData("M 0 1 L 127 1", "0,233-36000,333 000000")]
    [InlineData("M 1 0 L 1 127", "233,0-333,36000 000000")]
    [InlineData("S 0 1 L 127 1", "0,233-36000,333 000000")]
    [InlineData("M0 1L127 1", "0,233-36000,333 000000")]
    [InlineData("M 0,1 L 127,1", "0,233-36000,333 000000")]
    [InlineData("\n M 0 1\n L 127 1 \n", "0,233-36000,333 000000")]
    [InlineData("M 0 1 A 0 9 0 0 1 127 1", "0,233-36000,333 000000")]
    [InlineData("M 0 1 Q 5 9 127 1", null)]
    [InlineData("M 0 1 B 5 9 9 5 127 1", null)]
    [InlineData("M 0 1 B 0 1 9 5 127 1", "0,233-0,333 000000")]
    [InlineData("M 0 1 B 9 5 127 1 127 1", "36000,233-36000,333 000000")]
    [InlineData("M 0 1 A 9 9 0 0 1 127 1", null)]
    [InlineData("M 0 1 A 9 9 0 0 0 127 1", null)]
    [InlineData("M 0 1 A 9 9 127 1", null)]
    [InlineData("M 0 1 L 127 50", null)]
    [InlineData("L 127 1", null)]
    [InlineData("M 0 L 127 1", null)]
    [InlineData("M 0 1 L x 1", null)]
    [InlineData("", null)]
    public void Lines_AlongOrDownThePage_AreKept(string data, string? line) =>
        Assert.Equal(line is null ? [] : [line], Drawn(Path(data, "LineWidth=\"0.3527778\"")).Rules.Places());

    [Fact]
    public void Rectangle_ThatIsStroked_LeavesFourLines() =>
        Assert.Equal(
            [
                "0,-50-36000,50 000000",
                "35950,0-36050,18000 000000",
                "0,17950-36000,18050 000000",
                "-50,0-50,18000 000000",
            ],
            Drawn(Path("M 0 0 L 127 0 L 127 63.5 L 0 63.5 C", "LineWidth=\"0.3527778\"")).Rules.Places()
        );

    [Theory]
    [InlineData(0, "-50,0-50,18000", "0,17950-18000,18050")]
    [InlineData(1, "0,-50-18000,50", "17950,0-18050,18000")]
    public void Corner_ThatIsRounded_LeavesTheSidesThatMeetThere(int isClockwise, string one, string two) =>
        Assert.Equal(
            [one + " 000000", two + " 000000"],
            Drawn(Path($"M 0 0 A 63.5 63.5 0 0 {isClockwise} 63.5 63.5", "LineWidth=\"0.3527778\""))
                .Rules.Places()
        );

    [Fact]
    public void Line_WithoutAWidth_HasTheUsualOne() =>
        Assert.Equal("0,233-36000,333", Assert.Single(Drawn(Path("M 0 1 L 127 1")).Rules).Area.Place());

    [Theory]
    [InlineData("M 0 0 L 127 0 L 127 1 L 0 1 C", "0,0-36000,283 FF0000", null)]
    [InlineData("M 0 0 L 127 0 L 127 63.5 L 0 63.5 C", null, "0,0-36000,18000 FF0000")]
    [InlineData("M 0 0 L 127 0 L 127 1 L 0 1 L 0 0", "0,0-36000,283 FF0000", null)]
    [InlineData("M 0 0 L 127 0 L 63.5 63.5 C", null, null)]
    public void Surfaces_ThatAreThinAreLines_AndOtherRectanglesShades(
        string data,
        string? line,
        string? shade
    )
    {
        var read = Drawn(Path(data, "Stroke=\"false\" Fill=\"true\"", "<ofd:FillColor Value=\"255 0 0\"/>"));

        Assert.Equal(line is null ? [] : [line], read.Rules.Places());
        Assert.Equal(shade is null ? [] : [shade], read.Shades.Places());
    }

    [Theory]
    [InlineData("Stroke=\"false\" Fill=\"true\"")]
    [InlineData("Stroke=\"false\"")]
    [InlineData("Visible=\"false\"")]
    [InlineData("Alpha=\"0\"")]
    public void Path_ThatCannotBeSeen_LeavesNothing(string attributes)
    {
        var read = Drawn(Path("M 0 0 L 127 0 L 127 1 L 0 1 C", attributes));

        Assert.Empty(read.Rules);
        Assert.Empty(read.Shades);
    }

    [Fact]
    public void Path_StandsInItsRectangle_ByItsMatrix() =>
        Assert.Equal(
            "2835,5618-38835,5720",
            Assert
                .Single(
                    Drawn(
                        Path(
                            "M 0 0 L 360 0",
                            "Boundary=\"10 20 130 1\" CTM=\"0.3527778 0 0 0.3527778 0 0\" LineWidth=\"1.02\""
                        )
                    ).Rules
                )
                .Area.Place()
        );

    [Fact]
    public void Colour_BehindTheData_IsThatOfThePath() =>
        Assert.Equal(
            ["0,233-36000,333 9C5223"],
            Drawn(
                """
                <ofd:PathObject LineWidth="0.3527778"><ofd:AbbreviatedData>M 0 1 L 127 1</ofd:AbbreviatedData>
                <ofd:StrokeColor Value="156 82 35"/></ofd:PathObject>
                """
            )
                .Rules.Places()
        );

    [Fact]
    public void Parameters_OfTheLayer_AreThoseOfObjectsWithoutAny()
    {
        const string Parameters = """
            <ofd:DrawParams><ofd:DrawParam ID="4" LineWidth="0.3527778"><ofd:StrokeColor Value="255 0 0"/></ofd:DrawParam>
            <ofd:DrawParam ID="5" LineWidth="0.7055556"/></ofd:DrawParams>
            """;

        var read = Page(
            PackageFile.Ofd(
                $"""
                <ofd:Content><ofd:Layer DrawParam="4"><ofd:PageBlock>{Path("M 0 1 L 127 1")}</ofd:PageBlock>
                {Path("M 0 1 L 127 1", "DrawParam=\"5\"")}</ofd:Layer></ofd:Content>
                """,
                Parameters
            )
        );

        Assert.Equal(["0,233-36000,333 FF0000", "0,183-36000,383 000000"], read.Rules.Places());
    }

    /// <summary>Parameters that leave their colour to one another are followed, but not without an end.</summary>
    [Theory]
    [InlineData(16, "FF0000")]
    [InlineData(17, "000000")]
    public void Parameters_AreFollowedAsFarAsAnybodyWritesThem(int count, string color)
    {
        var parameters = string.Concat(
            Enumerable.Range(1, count - 1).Select(id => $"<ofd:DrawParam ID=\"{id}\" Relative=\"{id + 1}\"/>")
        );

        var read = Drawn(
            Path("M 0 1 L 127 1", "LineWidth=\"0.3527778\" DrawParam=\"1\""),
            $"""
            <ofd:DrawParams>{parameters}
            <ofd:DrawParam ID="{count}"><ofd:StrokeColor Value="255 0 0"/></ofd:DrawParam></ofd:DrawParams>
            """
        );

        Assert.Equal([$"0,233-36000,333 {color}"], read.Rules.Places());
    }

    private static string Path(string data, string attributes = "", string color = "") =>
        $"<ofd:PathObject {attributes}>{color}<ofd:AbbreviatedData>{data}</ofd:AbbreviatedData></ofd:PathObject>";
}
