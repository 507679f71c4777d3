using System.Text;
using static PerformanceBudget.Documents.Tests.Formats.Ofd.OfdPageFixture;

namespace PerformanceBudget.Documents.Tests.Formats.Ofd;

public sealed class OfdDocumentTests
{
    private const string Encrypted = "Encryptions.xml";

    [Fact]
    public void Pages_OfAllDocuments_FollowOneAnother()
    {
        var read = Pages([
            PackageFile.OfdPart(
                "OFD.xml",
                "OFD",
                "<ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"
                    + "<ofd:DocBody><ofd:DocRoot>/Doc_1/Document.xml</ofd:DocRoot></ofd:DocBody>"
            ),
            .. Document("Doc_0", "甲", "乙"),
            .. Document("Doc_1", "丙"),
        ]);

        Assert.Equal(["1 甲", "2 乙", "3 丙"], read.Select(page => $"{page.Number} {page.Text()}"));
    }

    [Theory]
    [InlineData("<ofd:Area><ofd:PhysicalBox>0 0 297 210</ofd:PhysicalBox></ofd:Area>", "84189x59528")]
    [InlineData("<ofd:Area><ofd:ApplicationBox>5 5 127 254</ofd:ApplicationBox></ofd:Area>", "36000x72000")]
    [InlineData("<ofd:Area><ofd:PhysicalBox>0 0 -297 210</ofd:PhysicalBox></ofd:Area>", "59528x84189")]
    [InlineData("<ofd:Area/>", "59528x84189")]
    [InlineData("", "59528x84189")]
    public void Size_IsThatOfThePageOrOfTheDocument(string area, string size)
    {
        var read = Page(PackageFile.Ofd(area));

        Assert.Equal(size, $"{read.Width}x{read.Height}");
    }

    [Fact]
    public void Size_ThatIsNowhere_IsThatOfPaper()
    {
        var read = Assert.Single(
            Pages([
                .. Replaced(
                    PackageFile.OfdPart(
                        "Doc_0/Document.xml",
                        "Document",
                        "<ofd:Pages><ofd:Page BaseLoc=\"Pages/Page_0/Content.xml\"/></ofd:Pages>"
                    )
                ),
            ])
        );

        Assert.Equal((59528, 84189), (read.Width, read.Height));
    }

    [Fact]
    public void Templates_StandBehindAndBeforeThePage()
    {
        const string Templates = """
            <ofd:TemplatePage ID="7" BaseLoc="Tpls/7.xml"/><ofd:TemplatePage ID="8" BaseLoc="Tpls/8.xml" ZOrder="Foreground"/>
            """;
        var page = $"""
            <ofd:Template TemplateID="8"/><ofd:Template TemplateID="7"/><ofd:Template TemplateID="7" ZOrder="Foreground"/>
            {Content(Letter("页"))}
            """;

        var read = Assert.Single(
            Pages([
                .. PackageFile.OfdParts(page, commonData: Templates),
                PackageFile.OfdPart("Doc_0/Tpls/7.xml", "Page", Content(Letter("后"))),
                PackageFile.OfdPart("Doc_0/Tpls/8.xml", "Page", Content(Letter("前"))),
            ])
        );

        Assert.Equal("后页前后", read.Text());
    }

    [Fact]
    public void Composites_AreDrawnWhereTheyArePlaced()
    {
        const string Resources = """
            <ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="5" Width="300" Height="300"><ofd:Content>
            <ofd:CompositeObject Boundary="100 100 9 9" ResourceID="6"/></ofd:Content></ofd:CompositeGraphicUnit>
            <ofd:CompositeGraphicUnit ID="6" Width="9" Height="9"><ofd:Content><ofd:PageBlock>
            <ofd:TextObject Size="10" Boundary="20 20 9 9"><ofd:TextCode X="0" Y="10">甲</ofd:TextCode></ofd:TextObject>
            </ofd:PageBlock></ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>
            """;

        var letter = Assert.Single(
            Drawn(
                "<ofd:CompositeObject Boundary=\"1 2 99 99\" CTM=\"0.5 0 0 0.5 0 0\" Alpha=\"51\" ResourceID=\"5\"/>",
                Resources
            ).Letters
        );

        // Half of 120 and 130 millimetres, beside 1 and 2.
        Assert.Equal((17291, 18992, 1417), (letter.X, letter.Y, letter.Size));
        Assert.True(letter.Ink.IsPale);
    }

    [Fact]
    public void Picture_IsWhereItStands() =>
        Assert.Equal(
            ["2835,5669-11339,8504"],
            Drawn("<ofd:ImageObject Boundary=\"10 20 30 10\" CTM=\"30 0 0 10 0 0\" ResourceID=\"9\"/>")
                .Pictures.Select(picture => picture.Place())
        );

    /// <summary>What cannot be read may be anything, as a picture may.</summary>
    [Fact]
    public void Composite_ThatIsNotDefined_IsAPicture() =>
        Assert.Equal(
            ["2835,5669-11339,8504"],
            Drawn("<ofd:CompositeObject Boundary=\"10 20 30 10\" CTM=\"7 0 0 7 0 0\" ResourceID=\"9\"/>")
                .Pictures.Select(picture => picture.Place())
        );

    [Theory]
    [InlineData("Pages/Page_0/Content.xml")]
    [InlineData("./Pages/../Pages/Page_0/Content.xml")]
    [InlineData("/Doc_0/Pages/Page_0/Content.xml")]
    [InlineData("PAGES/page_0/content.XML")]
    [InlineData(" Pages/Page_0/Content.xml\n")]
    [InlineData("Pages\\Page_0\\Content.xml")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml")]
    public void Parts_AreFoundHoweverTheyAreNamed(string path)
    {
        var read = Assert.Single(
            Pages([
                .. PackageFile
                    .OfdParts(Content(Letter("甲")))
                    .Select(part =>
                        (
                            part.Name,
                            part.Content.Replace("Pages/Page_0/Content.xml", path, StringComparison.Ordinal)
                        )
                    ),
            ])
        );

        Assert.Equal("甲", read.Text());
    }

    [Fact]
    public void Resources_OfAPage_AreThoseOfThePage()
    {
        var read = Assert.Single(
            Pages([
                .. PackageFile.OfdParts(
                    $"<ofd:PageRes>Res.xml</ofd:PageRes>{Content("<ofd:CompositeObject ResourceID=\"5\"/>")}"
                ),
                PackageFile.OfdPart(
                    "Doc_0/Pages/Page_0/Res.xml",
                    "Res",
                    $"""
                    <ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="5">{Content(
                        Letter("甲")
                    )}</ofd:CompositeGraphicUnit>
                    </ofd:CompositeGraphicUnits>
                    """
                ),
            ])
        );

        Assert.Equal("甲", read.Text());
    }

    [Fact]
    public void Resources_ThatAreMissing_AreDoneWithout() =>
        Assert.Equal(
            "甲",
            Assert
                .Single(
                    Pages(
                        PackageFile
                            .OfdParts(Content(Letter("甲")))
                            .Where(part => part.Name is not "Doc_0/PublicRes.xml")
                    )
                )
                .Text()
        );

    [Theory]
    [InlineData("OFD.xml")]
    [InlineData("Doc_0/Document.xml")]
    [InlineData("Doc_0/Pages/Page_0/Content.xml")]
    public void Part_ThatIsMissing_IsDamage(string name) =>
        Assert.Equal("PB1202", Refusal(PackageFile.OfdParts(string.Empty).Where(part => part.Name != name)));

    [Fact]
    public void Template_ThatIsMissing_IsDamage() =>
        Assert.Equal("PB1202", Refusal(PackageFile.Ofd("<ofd:Template TemplateID=\"7\"/>")));

    [Fact]
    public void Document_ThatIsEncrypted_NeedsItsPassword() =>
        Assert.Equal(
            "PB1203",
            Refusal([
                .. PackageFile.OfdParts(string.Empty),
                PackageFile.OfdPart(Encrypted, "Encryptions", string.Empty),
            ])
        );

    /// <summary>What is stamped or marked on a page is no text of it.</summary>
    [Fact]
    public void Annotations_AreLeftOut()
    {
        var read = Assert.Single(
            Pages([
                .. Replaced(
                    PackageFile.OfdPart(
                        "Doc_0/Document.xml",
                        "Document",
                        """
                        <ofd:Pages><ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/></ofd:Pages>
                        <ofd:Annotations>Annots/Annotations.xml</ofd:Annotations>
                        """
                    )
                ),
                PackageFile.OfdPart(
                    "Doc_0/Annots/Annotations.xml",
                    "Annotations",
                    "<ofd:Page PageID=\"1\"><ofd:FileLoc>Annotation.xml</ofd:FileLoc></ofd:Page>"
                ),
                PackageFile.OfdPart(
                    "Doc_0/Annots/Annotation.xml",
                    "PageAnnot",
                    $"""
                    <ofd:Annot ID="2" Type="Watermark"><ofd:Appearance Boundary="0 0 210 297">{Letter(
                        "样"
                    )}</ofd:Appearance></ofd:Annot>
                    """
                ),
            ])
        );

        Assert.Empty(read.Letters);
    }

    private static string Letter(string letter) =>
        $"""<ofd:TextObject Size="4"><ofd:TextCode X="10" Y="10">{letter}</ofd:TextCode></ofd:TextObject>""";

    private static IEnumerable<(string Name, string Content)> Replaced((string Name, string Content) part) =>
        PackageFile.OfdParts(string.Empty).Where(other => other.Name != part.Name).Append(part);

    private static IEnumerable<(string Name, string Content)> Document(string folder, params string[] pages)
    {
        var list = new StringBuilder();
        for (var i = 0; i < pages.Length; i++)
        {
            _ = list.Append($"<ofd:Page ID=\"{i + 1}\" BaseLoc=\"Page_{i}.xml\"/>");
            yield return PackageFile.OfdPart($"{folder}/Page_{i}.xml", "Page", Content(Letter(pages[i])));
        }

        yield return PackageFile.OfdPart(
            $"{folder}/Document.xml",
            "Document",
            $"<ofd:Pages>{list}</ofd:Pages>"
        );
    }
}
