namespace PerformanceBudget.Documents.Tests.Recognition.Forms;

/// <summary>Rows of a printed form between which a page ends.</summary>
public sealed class PageBreaksTests
{
    private const string Head = "一级指标|二级指标|三级指标|指标值";

    private const string ProjectHead = "项目名称|二级指标|三级指标|指标值";

    private const string Row = "产出指标|数量指标|床位数|≥100张";

    [Fact]
    public void Name_WhoseLineWasFull_GoesOn_AndIsDoubted() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|新增养老床位数|≥100张?PB1251"],
            Joined(Head, "产出指标|数量指标|新增养老|≥100张", "*||>床位数|")
        );

    [Fact]
    public void Value_WhoseBracketIsOpen_GoesOn() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|合格率|≥95.00(%)"],
            Joined(Head, "产出指标|数量指标|合格率|≥95.00(%", "*|||>)")
        );

    [Fact]
    public void Sign_WithoutItsNumber_GoesOn() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|新增床位数|大于等于95%"],
            Joined(Head, "产出指标|数量指标|新增|大于", "*||>床位数|>等于95%")
        );

    [Fact]
    public void Row_WithANameAndAWholeValue_IsOneOfItsOwn() =>
        Assert.Equal([Head, Row, "||护理员|≥20人"], Joined(Head, Row, "*||>护理员|>≥20人"));

    [Fact]
    public void Value_WhoseDigitsAreTorn_GoesOn() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|新增床位使用率|≥102%"],
            Joined(Head, "产出指标|数量指标|新增|≥1", "*||>床位使用率|>02%")
        );

    [Fact]
    public void Value_ThatHasItsUnit_IsNoHalf() =>
        Assert.Equal(
            [Head, "满意度指标|满意度|老年人|≤3500元/人", "||按时完成|规范?PB1252"],
            Joined(Head, "满意度指标|满意度|老年人|≤3500元/人", "*||>按时完成|>规范")
        );

    [Fact]
    public void Value_WhoseUnitHasAColumn_IsNoHalf() =>
        Assert.Equal(
            [Head + "|单位", "产出指标|数量指标|床位数|≥90|张", "||按时完成|规范|?PB1252"],
            Joined(Head + "|单位", "产出指标|数量指标|床位数|≥90|张", "*||>按时完成|>规范|")
        );

    [Theory]
    [InlineData("≥24000立", "方米", "≥24000立\n方米")]
    [InlineData("≤150微克/立", ">方米", "≤150微克/立方米")]
    public void Value_WhoseUnitIsTorn_GoesOn(string above, string below, string value) =>
        Assert.Equal(
            [Head, $"产出指标|数量指标|反应池\n容积|{value}"],
            Joined(Head, $"产出指标|数量指标|反应池|{above}", $"*||容积|{below}")
        );

    [Theory]
    [InlineData("≥5次", "规范")]
    [InlineData("≥5条", "件")]
    public void Value_BelowOneWithAUnit_IsOneOfItsOwn(string above, string below) =>
        Assert.Equal(
            [Head, $"产出指标|数量指标|反应池|{above}", $"||容积|{below}"],
            Joined(Head, $"产出指标|数量指标|反应池|{above}", $"*||容积|{below}")
        );

    [Fact]
    public void Rows_ThatHaveAWeightEach_AreTwo() =>
        Assert.Equal(
            [Head + "|权重", "产出指标|数量指标|新增养老||2?PB1252", "||床位数||12.5?PB1252"],
            Joined(Head + "|权重", "产出指标|数量指标|新增养老||2", "*||>床位数||>12.5")
        );

    [Fact]
    public void Heading_BelowABlankOne_WhereBlankOnesFill_IsThatOfTheSecondRowAlone() =>
        Assert.Equal(
            [Head, Row, "||护理员|≥20人", "||家属|≥5人?PB1252", "|质量指标|合格率|≥95%"],
            Joined(Head, Row, "||护理员|≥20人", "||家属|≥5人", "*|质量指标|合格率|≥95%")
        );

    [Fact]
    public void Row_WithACategoryOfItsOwn_IsOneOfItsOwn() =>
        Assert.Equal([Head, Row, "|质量指标|合格率|?PB1252"], Joined(Head, Row, "*|质量指标|>合格率|"));

    [Fact]
    public void Name_ThatStandsAloneBesideTheBreak_IsDoubted() =>
        Assert.Equal([Head, Row, "||合格率|?PB1252"], Joined(Head, Row, "*||合格率|"));

    [Fact]
    public void Name_ThatGoesOn_WhereIndicatorsLackValues_IsJoinedAndDoubted() =>
        Assert.Equal(
            [
                Head,
                "产出指标|数量指标|甲|",
                "产出指标|数量指标|乙|",
                "产出指标|数量指标|养老床位数|≥100张?PB1251",
            ],
            Joined(
                Head,
                "产出指标|数量指标|甲|",
                "产出指标|数量指标|乙|",
                "产出指标|数量指标|养老|≥100张",
                "*||>>床位数|"
            )
        );

    [Fact]
    public void Heading_InTwoHalves_IsOne() =>
        Assert.Equal(
            [Head, "效益指标|可持续影响指标|老人|满意", "||家属|满意"],
            Joined(Head, "效益指标|可持续影|老人|满意", "*|>响指标|家属|满意")
        );

    [Fact]
    public void Heading_BelowAHead_BeginsOnItsPage() =>
        Assert.Equal(
            ["指标类别|三级指标|指标值", "产出指标-数量指标|床位数|≥100张"],
            Joined("指标类别|三级指标|指标值", "*>产出指标-数量指标|床位数|≥100张")
        );

    [Fact]
    public void Heading_InTwoHalves_ThatAreWordsToo_IsOne() =>
        Assert.Equal(
            [Head, "满意度指标|服务对象满意度|老人|大于等于90%"],
            Joined(Head, "满意度|服务对象满意度|老人|大于等于", "*指标|||>90%")
        );

    [Fact]
    public void RowsOfTheNextForm_AreNoIndicators() =>
        Assert.Equal(
            [Head, Row, "项目名称|养老||", "计划开始日期|2023年1月15日|计划完成日期|2024年12月20日"],
            Joined(
                Head,
                Row,
                "项目名称|养老||",
                "计划开|2023年1|计划完成日期|2024年12月20日",
                "*>始日期|>月15日||"
            )
        );

    [Fact]
    public void Heading_BelowABlankOne_IsThatOfBoth() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|床位数|≥100张", "||护理员|≥20人"],
            Joined(Head, "||床位数|≥100张", "*产出指标|数量指标|护理员|≥20人")
        );

    [Fact]
    public void Category_ThatNothingNames_IsDoubted() =>
        Assert.Equal(
            [Head, "产出指标||床位数|≥100张?PB1252", "效益指标|社会效益指标|老人|满意"],
            Joined(Head, "产出指标||床位数|≥100张", "*效益指标|社会效益指标|老人|满意")
        );

    [Fact]
    public void LabelAndDatum_InTwoHalves_AreOne() =>
        Assert.Equal(["项目名称|养老服务"], Joined("项目|养老", "*>名称|>服务"));

    [Fact]
    public void Label_BelowAFullOne_IsOneOfItsOwn() =>
        Assert.Equal(["主管部门|民政局", "实施单位|养老院"], Joined("主管部门|民政局", "*>实施单位|>养老院"));

    [Fact]
    public void Rows_OfADeclaredTable_AreNeverJoined() =>
        Assert.Equal(3, FormRows.Of(PrintedRows.Table(GridTrust.Declared, [Head, Row, "*||>床位数|"])).Count);

    [Fact]
    public void Name_OfSeveralLines_ThatBreaksOff_GoesOn() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|新增养老床位数|≥100张"],
            Joined(Head, "产出指标|数量指标|新增养老|≥100张", "*||>>床位数|")
        );

    [Theory]
    [InlineData("产出指标|数量指标|新增养老|", "*||>>床位数|≥100张")]
    [InlineData("产出指标|数量指标|新增养老|", "*||>>床位数|>≥100张")]
    public void Name_ThatBreaksOff_BesideTheValueOfTheNextRow_IsJoinedAndDoubted(string above, string row) =>
        Assert.Equal([Head, "产出指标|数量指标|新增养老床位数|≥100张?PB1251"], Joined(Head, above, row));

    [Fact]
    public void Name_ThatBreaksOff_BesideAnotherTextOfItsOwn_IsJoinedAndDoubted() =>
        Assert.Equal(
            [Head + "|绩效标准", "产出指标|数量指标|新增养老床位数|≥100张|行业标准\n计划标准?PB1251"],
            Joined(Head + "|绩效标准", "产出指标|数量指标|新增养老|≥100张|行业标准", "*||>>床位数||计划标准")
        );

    [Fact]
    public void FirstLineOfAValue_BesideANameOnTheNextPage_IsItsBeginning() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|床位数|每年3300张", "|质量指标|合格率|≥95%"],
            Joined(Head, "|||每年", "*产出指标|数量指标|床位数|>3300张", "|质量指标|合格率|≥95%")
        );

    [Fact]
    public void RestOfAName_ThatIsALabelElsewhere_IsNoField() =>
        Assert.Equal(
            [Head, "产出指标|时效指标|年度采购完成时间|2026年11月?PB1251"],
            Joined(Head, "产出指标|时效指标|年度采购|2026年11月", "*||>完成时间|")
        );

    [Fact]
    public void HeadingOnTheNextPage_DoesNotShowThatANameIsTorn() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|到货数量新增面积|≥30台?PB1251"],
            Joined(Head, "||到货数量|≥30台", "*产出指标|数量指标|>新增面积|")
        );

    [Fact]
    public void AmountsBelowFullOnes_AreRowsOfTheirOwn() =>
        Assert.Equal(
            ["|项目资金总额|2,728,500.00", "项目资金(元)|其中：财政资金|2,728,500.00"],
            Joined("|项目资金总额|2,728,500.00", "*项目资金(元)|>其中：财政资金|>2,728,500.00")
        );

    [Fact]
    public void Project_BelowRowsWithBlankCells_BeginsOnItsPage() =>
        Assert.Equal(
            [
                ProjectHead,
                "养老|数量指标|床位数|≥100张",
                "|质量指标|合格率|≥95%",
                "||满意度|≥90%?PB1252",
                "助餐|数量指标|餐次|≥3万次",
            ],
            Joined(
                ProjectHead,
                "养老|数量指标|床位数|≥100张",
                "|质量指标|合格率|≥95%",
                "||满意度|≥90%",
                "*助餐|数量指标|餐次|≥3万次"
            )
        );

    [Fact]
    public void Head_ThatThePageRepeats_IsNoRow() =>
        Assert.Equal(
            [Head, Row, "|质量指标|合格率|≥95%"],
            Joined(Head, Row, "*" + Head, "|质量指标|合格率|≥95%")
        );

    [Fact]
    public void RowBehindARepeatedHead_GoesOnWithTheOneAboveTheBreak() =>
        Assert.Equal(
            [Head, "产出指标|数量指标|床位数|≥95.00(%)"],
            Joined(Head, "产出指标|数量指标|床位数|≥95.00(%", "*" + Head, "|||>)")
        );

    [Fact]
    public void Head_ThatABreakTears_AndThePageRepeats_IsNoRow() =>
        Assert.Equal(
            ["一级指标|二级指标|三级指标|年度指标值", Row, "|质量指标|合格率|≥95%"],
            Joined(
                "一级指标|二级指标|三级指标|年度指",
                "*|||>标值",
                Row,
                "*一级指标|二级指标|三级指标|年度指标值",
                "|质量指标|合格率|≥95%"
            )
        );

    [Fact]
    public void Head_OfTheNextForm_IsNotRepeated() =>
        Assert.Equal(
            ["项目名称|养老||", Head, Row, "项目名称|助餐||", "年度总体目标|供餐||", Head, Row],
            Joined("项目名称|养老||", Head, Row, "项目名称|助餐||", "年度总体目标|供餐||", "*" + Head, Row)
        );

    [Theory]
    [InlineData("主管部门|某区民政局|实施单位|某区民政局")]
    [InlineData("|上年结转资金|0.00|0.00")]
    public void Row_ThatSaysTheSameAsOneBeforeTheBreak_IsKept(string row) =>
        Assert.Equal([row, Head, Row, row], Joined(row, Head, Row, "*" + row));

    /// <summary>The joined rows as <see cref="PrintedRows"/> are written, and behind a question mark what is doubtful.</summary>
    private static IEnumerable<string> Joined(params string[] rows) =>
        FormRows
            .Of(PrintedRows.Table(GridTrust.Ruled, rows))
            .Select(row =>
                string.Join('|', row.Cells.Select(cell => cell.Row == row.Index ? cell.Text : string.Empty))
                + (row.Doubt is { } doubt ? $"?{doubt.Definition.Code}" : string.Empty)
            );
}
