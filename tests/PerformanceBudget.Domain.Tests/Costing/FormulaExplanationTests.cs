namespace PerformanceBudget.Domain.Tests.Costing;

public class FormulaExplanationTests
{
    [Theory]
    [InlineData(
        "3天*800人*60.00元/人/天=14.40万元",
        "3天 × 800人 × 60.00元/人/天 = 144,000.00元 = 14.40万元"
    )]
    [InlineData("3天*800人*60.00元/人/天=144000.00元", "3天 × 800人 × 60.00元/人/天 = 144,000.00元")]
    [InlineData(
        "800.00元*10*6+800.00元*6*12=10.56万元",
        "800.00元 × 10 × 6 + 800.00元 × 6 × 12 = 48,000.00元 + 57,600.00元 = 105,600.00元 = 10.56万元"
    )]
    [InlineData(
        "200家机构×3999元/月×12月=960万",
        "200家机构 × 3,999.00元/月 × 12个月 = 9,597,600.00元 = 959.76万元 ≈ 960万"
    )]
    [InlineData(
        "1170万元÷3.2万元×12个月→2.4个月",
        "1,170.00万元 ÷ 3.20万元 × 12个月 = 4,387.5个月 ≠ 2.4个月"
    )]
    [InlineData("(180元+110元)×3天", "(180.00元 + 110.00元) × 3天 = 290.00元 × 3天 = 870.00元")]
    [InlineData("100元*(1+6%)=106元", "100.00元 × (1 + 6%) = 100.00元 × 1.06 = 106元")]
    [InlineData("(1000元÷3)×3=1000元", "(1,000.00元 ÷ 3) × 3 ≈ 333.33元 × 3 = 1,000元")]
    [InlineData("1000元÷3", "1,000.00元 ÷ 3 ≈ 333.33元")]
    [InlineData("1000元÷3=333.33元", "1,000.00元 ÷ 3 ≈ 333.33元")]
    [InlineData("1÷3", "1 ÷ 3 ≈ 0.333333")]
    [InlineData("5年×5州×12个月=300", "5年 × 5州 × 12个月 = 300")]
    [InlineData("259.45万元÷300万元=86.5%", "259.45万元 ÷ 300.00万元 ≈ 0.864833 ≈ 86.4833% ≈ 86.5%")]
    [InlineData("300元/天×30天=9000元/月", "300.00元/天 × 30天 = 9,000元/月")]
    [InlineData("6.9万元*0.5=约3.5万元", "6.90万元 × 0.5 = 34,500.00元 = 3.45万元 ≈ 约3.5万元")]
    [InlineData("6.9万元*0.5=约3.45万元", "6.90万元 × 0.5 = 34,500.00元 = 约3.45万元")]
    [InlineData("60元/天×5=300元", "60.00元/天 × 5 = 300元")]
    [InlineData("120元/人/天+80元/人/天", "120.00元/人/天 + 80.00元/人/天 = 200.00元/人/天")]
    [InlineData("0元-6.9万元=-6.9万元", "0.00元 - 6.90万元 = -69,000.00元 = -6.9万元")]
    [InlineData("5元÷0", "5.00元 ÷ 0")]
    public void Explanation_WorksItOutStepByStep(string text, string explanation) =>
        Assert.Equal(explanation, CostFormula.Parse(text).Explain().ToString());

    [Theory]
    [InlineData("3*4元=12元", "与写明的12元一致。", "Agrees with the stated 12元.")]
    [InlineData(
        "69元*0.5=35元",
        "四舍五入后与写明的35元一致。",
        "Agrees with the stated 35元 after rounding."
    )]
    [InlineData("3*4元=13000元", "与写明的13,000元不一致。", "Differs from the stated 13,000元.")]
    [InlineData("3*4元", "算式未写明结果。", "The formula states no result.")]
    [InlineData("3元÷0", "算式除以零。", "The formula divides by zero.")]
    [InlineData(
        "9999999999999999999999999999*10",
        "计算结果超出可表示的范围。",
        "The result is out of range."
    )]
    public void Verdict_IsInBothLanguages(string text, string chinese, string english) =>
        Assert.Equal(new BilingualText(chinese, english), CostFormula.Parse(text).Explain().Verdict);

    [Fact]
    public void Notes_SayWhatAReviewerShouldKnow()
    {
        Assert.Equal(
            "未约去的计量单位（分子）：期。|未约去的计量单位（分母）：讲。",
            NotesOf("4000.00元/讲*20期=80000.00元")
        );
        Assert.Equal("算式中至少有一项金额出现多次，结果不是金额。", NotesOf("5元*3元"));
        Assert.Equal("算式中至少有一项没有金额，结果不是金额。", NotesOf("1170万元÷3.2万元"));
        Assert.Equal("", NotesOf("3*4元=12元"));
        Assert.Equal("", NotesOf("200+100*2"));
    }

    [Fact]
    public void Text_HasLabelStepsVerdictAndNotes() =>
        Assert.Equal(
            """
            培训费
            4,000.00元/讲 × 20期
            = 80,000.00元
            = 8万元
            Agrees with the stated 8万元.
            Units left above the line: 期.
            Units left below the line: 讲.

            """.ReplaceLineEndings("\n"),
            CostFormula.Parse("培训费4000.00元/讲*20期=8万元").Explain().ToText(Language.English)
        );

    [Fact]
    public void Markdown_IsANumberedList_AndEscapesWhatItQuotes() =>
        Assert.Equal(
            """
            **培训费\#**

            1. 4,000.00元/讲 × 20期
            2. = 80,000.00元
            3. = 8万元

            **与写明的8万元一致。**

            - 未约去的计量单位（分子）：期。
            - 未约去的计量单位（分母）：讲。

            """.ReplaceLineEndings("\n"),
            CostFormula.Parse("培训费#:4000.00元/讲*20期=8万元").Explain().ToMarkdown(Language.Chinese)
        );

    [Fact]
    public void Language_ThatIsUndefined_IsRefused()
    {
        var explanation = CostFormula.Parse("3*4").Explain();

        Assert.Equal(
            "language",
            Assert.ThrowsAny<ArgumentException>(() => explanation.ToText((Language)9)).ParamName
        );
        Assert.Equal(
            "language",
            Assert.ThrowsAny<ArgumentException>(() => explanation.ToMarkdown((Language)9)).ParamName
        );
    }

    private static string NotesOf(string text) =>
        string.Join('|', CostFormula.Parse(text).Explain().Notes.Select(note => note.Chinese));
}
