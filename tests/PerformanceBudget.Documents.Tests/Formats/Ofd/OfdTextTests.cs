using static PerformanceBudget.Documents.Tests.Formats.Ofd.OfdPageFixture;

namespace PerformanceBudget.Documents.Tests.Formats.Ofd;

/// <summary>Lengths in OFDs are millimetres, and in what is read hundredths of a point: 127 are 36,000.</summary>
public sealed class OfdTextTests
{
    [Fact]
    public void Letters_StandWhereTheirDistancesPutThem() =>
        Assert.Equal(
            ["甲 3600,7200 1200", "1 4800,7200 600", "2 5400,7200 600"],
            Drawn(
                    Text(
                        "甲12",
                        "X=\"2.7\" Y=\"10.4\" DeltaX=\"4.2333333 2.1166667\"",
                        "Boundary=\"10 15 50 10\""
                    )
                )
                .Places()
        );

    [Theory]
    [InlineData("1 2 3 4", "0 10 30 60 100")]
    [InlineData("g 4 2", "0 20 40 60 80")]
    [InlineData("1 g 2 2 5", "0 10 30 50 100")]
    [InlineData("3 g 0 7 1", "0 30 40 50 60")]
    [InlineData("2", "0 20 40 60 80")]
    [InlineData("g 2000000000 5", "0 50 100 150 200")]
    [InlineData("g -3 5 1", "0 10 20 30 40")]
    [InlineData("1, 2,3 ,4", "0 10 30 60 100")]
    [InlineData("1 x 2", "0 10 20 40 60")]
    [InlineData("1 g", "0 10 20 30 40")]
    public void Distances_AreThoseBetweenLetters(string deltas, string tenths) =>
        Assert.Equal(
            tenths.Split(' '),
            Drawn(Text("一二三四五", $"X=\"0\" Y=\"10\" DeltaX=\"{deltas}\""))
                .Letters.Select(letter => $"{decimal.Round(letter.X * 127 / 3_600m)}")
        );

    [Fact]
    public void Letters_WithoutDistances_FollowOneAnother() =>
        Assert.Equal(
            ["甲 0,2835 1200", "A 1200,2835 900", "1 2100,2835 600"],
            Drawn(Text("甲A1", "X=\"0\" Y=\"10\"")).Places()
        );

    /// <summary>Signs of Chinese fonts are as wide as their letters, wherever they stand in Unicode.</summary>
    [Fact]
    public void Signs_WithoutDistances_AreAsWideAsChineseFontsHaveThem() =>
        Assert.Equal(
            ["3 0,2835 600", "· 600,2835 1200", "& 1800,2835 900", "± 2700,2835 1200"],
            Drawn(Text("3·&amp;±", "X=\"0\" Y=\"10\"")).Places()
        );

    [Fact]
    public void Letters_NeverReachTheNext() =>
        Assert.Equal(
            ["i 0,2835 283", "i 283,2835 600"],
            Drawn(Text("ii", "X=\"0\" Y=\"10\" DeltaX=\"1\"")).Places()
        );

    [Fact]
    public void Letters_DownThePage_AreUpright()
    {
        var read = Drawn(Text("产出", "X=\"0\" Y=\"10\" DeltaY=\"5\""));

        Assert.Equal(["产 0,2835 1200", "出 0,4252 1200"], read.Places());
        Assert.All(read.Letters, letter => Assert.Equal(0, letter.Turn));
    }

    [Theory]
    [InlineData("ReadDirection=\"90\"", "产 0,2835", "出 0,4035", 0)]
    [InlineData("ReadDirection=\"90\" CharDirection=\"90\"", "产 0,2835", "出 0,4035", 90)]
    [InlineData("ReadDirection=\"270\" CharDirection=\"270\"", "产 0,2835", "出 0,1635", 270)]
    public void Letters_OfADirection_FollowItAndAreTurned(
        string directions,
        string one,
        string other,
        int turn
    )
    {
        var read = Drawn(Text("产出", "X=\"0\" Y=\"10\"", directions));

        Assert.Equal([$"{one} 1200", $"{other} 1200"], read.Places());
        Assert.All(read.Letters, letter => Assert.Equal(turn, letter.Turn));
    }

    [Theory]
    [InlineData("1 0 0 1 0 0", 0, 1200)]
    [InlineData("0 1 -1 0 0 0", 90, 1200)]
    [InlineData("-1 0 0 -1 0 0", 180, 1200)]
    [InlineData("0 -1 1 0 0 0", 270, 1200)]
    [InlineData("0.7071 0.7071 -0.7071 0.7071 0 0", 45, 1200)]
    [InlineData("0.866 -0.5 0.5 0.866 0 0", 330, 1200)]
    [InlineData("-1.732 1 -1 -1.732 0 0", 150, 2400)]
    [InlineData("0.5 0 0 0.5 0 0", 0, 600)]
    public void Letters_AreTurnedAndScaledByTheirMatrix(string matrix, int turn, int size)
    {
        var letter = Assert.Single(
            Drawn(Text("甲", "X=\"0\" Y=\"0\"", $"Boundary=\"100 100 9 9\" CTM=\"{matrix}\"")).Letters
        );

        Assert.Equal((28346, 28346, turn), (letter.X, letter.Y, letter.Turn));
        Assert.InRange(letter.Size, size - 1, size + 1);
        Assert.InRange(letter.Advance, size - 1, size + 1);
    }

    [Fact]
    public void HorizontalScale_MakesLettersNarrow()
    {
        var letter = Assert.Single(Drawn(Text("甲", "X=\"0\" Y=\"10\"", "HScale=\"0.5\"")).Letters);

        Assert.Equal((600, 1200), (letter.Advance, letter.Size));
    }

    [Fact]
    public void Runs_WithoutABeginning_TakeThatOfTheRunBefore() =>
        Assert.Equal(
            ["甲 283,2835 1200", "乙 283,5669 1200", "丙 2835,5669 1200"],
            Drawn(
                    """
                    <ofd:TextObject Size="4.2333333"><ofd:TextCode X="1" Y="10">甲</ofd:TextCode>
                    <ofd:TextCode Y="20">乙</ofd:TextCode><ofd:TextCode X="10">丙</ofd:TextCode></ofd:TextObject>
                    """
                )
                .Places()
        );

    [Fact]
    public void Letters_ThatAreOneShape_ComeTogether() =>
        Assert.Equal(
            ["f 0", "in 567", "e 1134"],
            Drawn(
                """
                <ofd:TextObject Size="4.2333333"><ofd:CGTransform CodePosition="1" CodeCount="2" GlyphCount="1"/>
                <ofd:TextCode X="0" Y="10" DeltaX="2 2">fine</ofd:TextCode></ofd:TextObject>
                """
            )
                .Letters.Select(letter => $"{letter.Text} {letter.X}")
        );

    [Fact]
    public void Letters_OfSeveralShapes_StandWhereTheFirstIs() =>
        Assert.Equal(
            ["ฤ 0", "ำ 1417", "甲 1701"],
            Drawn(
                """
                <ofd:TextObject Size="4.2333333"><ofd:CGTransform CodePosition="0" GlyphCount="2"/>
                <ofd:CGTransform CodePosition="2" CodeCount="1" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>
                <ofd:TextCode X="0" Y="10" DeltaX="2 3 1">ฤำ甲</ofd:TextCode></ofd:TextObject>
                """
            )
                .Letters.Select(letter => $"{letter.Text} {letter.X}")
        );

    [Theory]
    [InlineData("甲 乙", "甲 乙")]
    [InlineData("\n    甲乙\n    ", "甲乙")]
    [InlineData("  甲", "  甲")]
    [InlineData("甲\\0020乙", "甲 乙")]
    [InlineData("\\D840\\DC0B", "\U0002000B")]
    [InlineData("𠀋甲", "\U0002000B甲")]
    [InlineData("\\2026年\\", "\\2026年\\")]
    [InlineData("\\001", "\\001")]
    [InlineData("甲&#xE123;乙&#xFFFD;", "甲?乙?")]
    [InlineData("\\D840甲", "?甲")]
    public void Characters_AreWhatTheyStandFor(string written, string read) =>
        Assert.Equal(read, Drawn(Text(written, "X=\"0\" Y=\"10\" DeltaX=\"4\"")).Text());

    [Fact]
    public void Letters_OfSymbolFonts_AreSigns() =>
        Assert.Equal(
            "≥≥",
            Drawn(
                    Text("&#xF0B3;&#xB3;", "X=\"0\" Y=\"10\"", "Font=\"7\""),
                    "<ofd:Fonts><ofd:Font ID=\"7\" FontName=\"Symbol\"/></ofd:Fonts>"
                )
                .Text()
        );

    [Theory]
    [InlineData("Visible=\"false\"", "")]
    [InlineData("Alpha=\"0\"", "")]
    [InlineData("Fill=\"false\"", "")]
    [InlineData("", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"0\"/>")]
    public void Text_ThatCannotBeSeen_IsLeftOut(string attributes, string color) =>
        Assert.Empty(Drawn(Text("密", "X=\"0\" Y=\"10\"", attributes, color)).Letters);

    [Theory]
    [InlineData("X=\"-1\" Y=\"10\"")]
    [InlineData("X=\"211\" Y=\"10\"")]
    [InlineData("X=\"1\" Y=\"298\"")]
    [InlineData("X=\"1e27\" Y=\"1e27\"")]
    public void Letters_BesideThePage_AreLeftOut(string place) =>
        Assert.Empty(Drawn(Text("甲", place)).Letters);

    [Theory]
    [InlineData("", "<ofd:FillColor Value=\"156 82 35\"/>", "9C5223")]
    [InlineData("", "<ofd:FillColor Value=\"#ee #20 #25\"/>", "EE2025")]
    [InlineData("", "<ofd:FillColor Value=\"128\"/>", "808080")]
    [InlineData("", "<ofd:FillColor Value=\"0 255 255 0\"/>", "FF0000")]
    [InlineData("", "<ofd:FillColor Value=\"0 0 0\" Alpha=\"102\"/>", "999999")]
    [InlineData("Alpha=\"51\"", "<ofd:FillColor Value=\"255 0 0\"/>", "FFCCCC")]
    [InlineData("Fill=\"false\" Stroke=\"true\"", "<ofd:StrokeColor Value=\"255 0 0\"/>", "FF0000")]
    [InlineData("", "<ofd:FillColor><ofd:AxialShd StartPoint=\"0 0\"/></ofd:FillColor>", "000000")]
    [InlineData("", "<ofd:FillColor Value=\"300 0 0\"/>", "000000")]
    [InlineData("DrawParam=\"8\"", "", "0000FF")]
    [InlineData("DrawParam=\"9\"", "", "0000FF")]
    [InlineData("DrawParam=\"8\"", "<ofd:FillColor Value=\"255 0 0\"/>", "FF0000")]
    [InlineData("DrawParam=\"10\"", "", "000000")]
    public void Ink_IsThatOfTheTextOrOfItsParameters(string attributes, string color, string ink)
    {
        const string Parameters = """
            <ofd:DrawParams><ofd:DrawParam ID="8"><ofd:FillColor Value="0 0 255"/></ofd:DrawParam>
            <ofd:DrawParam ID="9" Relative="8"/><ofd:DrawParam ID="10" Relative="10"/></ofd:DrawParams>
            """;

        var letter = Assert.Single(
            Drawn(Text("甲", "X=\"0\" Y=\"10\"", attributes, color), Parameters).Letters
        );

        Assert.Equal(ink, $"{letter.Ink.Red:X2}{letter.Ink.Green:X2}{letter.Ink.Blue:X2}");
    }

    private static string Text(string text, string run, string attributes = "", string color = "") =>
        $"""<ofd:TextObject Size="4.2333333" {attributes}>{color}<ofd:TextCode {run}>{text}</ofd:TextCode></ofd:TextObject>""";
}
