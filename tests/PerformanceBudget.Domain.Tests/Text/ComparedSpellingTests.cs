namespace PerformanceBudget.Domain.Tests.Text;

public sealed class ComparedSpellingTests
{
    [Theory]
    [InlineData("交通费（外）", "交通费外")]
    [InlineData("ＡＩ 培训", "ai培训")]
    [InlineData("護理員培訓", "护理员培训")]
    [InlineData("⼈⼤代表", "人大代表")]
    [InlineData("礼\u200D仪\u00AD培\uFE0F训\u200B", "礼仪培训")]
    [InlineData("1.5公里", "1.5公里")]
    [InlineData("１．５公里", "1.5公里")]
    [InlineData("3-5场", "3-5场")]
    [InlineData("某发〔2021〕33号", "某发202133号")]
    [InlineData("1,000人", "1000人")]
    [InlineData("第1期.", "第1期")]
    public void Of_WhatLooksOtherwise_IsOneSpelling(string written, string spelled) =>
        Assert.Equal(spelled, ComparedSpelling.Of(written));

    [Theory]
    [InlineData("业务培训\u200B", "业务培训")]
    [InlineData("“智慧”社区", "智慧社区")]
    [InlineData("ＡＩ培訓（一期）", "AI培训(一期)")]
    [InlineData("……", "……")]
    public void OfIdentity_KeepsThePunctuationThatTellsApart(string written, string spelled) =>
        Assert.Equal(spelled, ComparedSpelling.OfIdentity(written));

    [Fact]
    public void Of_ASimplifiedName_IsTheNameItself()
    {
        const string Name = "护理员培训";

        Assert.Same(Name, ComparedSpelling.Of(Name));
    }

    [Fact]
    public void Of_TheSpelling_IsTheSpelling()
    {
        foreach (var c in Enumerable.Range(0x20, 0xFFFF).Select(code => (char)code))
        {
            var once = ComparedSpelling.Of($"甲{c}乙");

            Assert.Equal(once, ComparedSpelling.Of(once));
        }
    }
}
